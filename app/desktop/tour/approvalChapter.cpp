// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour/chapters.h"
#include "tour/expectations.h"
#include "ui/common/Words.h"

using namespace Qt::StringLiterals;

namespace shanke {

namespace {

const QString analysis = u"全班26人，11人父母在外务工；苗年夜里大家一起看过月亮，从那里说起。"_s;
const QString together = u"全班26人，11人父母在外务工；苗年夜里一起看过月亮，名字里有“䶮”字的孩子领读。"_s;
const QString corrected = u"范写“思、床”，巡视指导"_s;

void addCorrecting(TourSteps& steps, TourStage& stage)
{
    steps.push_back({u"JS01 gives writing three minutes more and submits it again"_s,
                     [&]() -> Result<> {
                         const TourHand hand = stage.hand(Pc::Teacher);
                         SHANKE_TRY(hand.enter(u"editor.step5.minutes"_s, u"5"_s));
                         SHANKE_TRY(hand.enter(u"editor.step6.minutes"_s, u"8"_s));
                         SHANKE_TRY(hand.enter(u"editor.step6.teacher"_s, corrected));
                         SHANKE_TRY(hand.enter(u"editor.learnerAnalysis"_s, analysis));
                         return hand.press(u"editor.submit"_s);
                     },
                     [&] {
                         return mustSay(u"the editor"_s, stage.hand(Pc::Teacher).read(u"editor.state"_s),
                                        Words::status(PlanStatus::Resubmitted));
                     }});
    steps.push_back({u"It is at the school"_s, [] { return Result<>(); },
                     [&] { return stage.statusLineIsMissing(Pc::Teacher, everythingAtSchool); }});
}

void addApproving(TourSteps& steps, TourStage& stage)
{
    steps.push_back({u"SH01 sees it in 审核 again"_s, [] { return Result<>(); },
                     [&] {
                         return mustSay(u"the inbox"_s,
                                        stage.hand(Pc::Approver).readRow(u"review.inbox"_s, lessonTitle()),
                                        lessonTitle());
                     }});
    steps.push_back(
        {u"SH01 opens it and sees what was corrected"_s,
         [&] { return stage.hand(Pc::Approver).pick(u"review.inbox"_s, lessonTitle()); },
         [&] { return mustSay(u"the plan"_s, stage.hand(Pc::Approver).read(u"review.reader"_s), corrected); },
         [&] { return stage.picture(Pc::Approver, u"review-second-time"_s); }});
    steps.push_back({u"SH01 approves it with the grade 优"_s,
                     [&]() -> Result<> {
                         SHANKE_TRY(stage.hand(Pc::Approver).press(u"review.grade.优"_s));
                         return stage.hand(Pc::Approver).press(u"review.approve"_s);
                     },
                     [&] { return stage.statusLineIsMissing(Pc::Approver, everythingAtSchool); }});
    steps.push_back({u"JS01's 今日 shows 已通过"_s, [&] { return go(stage, Pc::Teacher, u"today"_s); },
                     [&] {
                         return todayMustShow(stage, Pc::Teacher, lessonTitle(),
                                              Words::status(PlanStatus::Approved));
                     },
                     [&] { return stage.picture(Pc::Teacher, u"today-approved"_s); }});
    steps.push_back({u"JS01's 备课 shows 已通过"_s, [&] { return go(stage, Pc::Teacher, u"plans"_s); },
                     [&] {
                         return planMustShow(stage, Pc::Teacher, lessonTitle(),
                                             Words::status(PlanStatus::Approved));
                     }});
}

void addArrival(TourSteps& steps, TourStage& stage)
{
    steps.push_back({u"JS01's second PC is switched on and sends what was written there"_s,
                     [&] { return stage.switchOn(Pc::SecondPc); },
                     [&] { return stage.statusLineIsMissing(Pc::SecondPc, everythingAtSchool); }});
    steps.push_back({u"Both learner analyses are kept, and 备课 says so; the approval still shows"_s,
                     [] { return Result<>(); },
                     [&] {
                         const QString missing =
                             planMustShow(stage, Pc::Teacher, lessonTitle(), Words::conflict());
                         return missing.isEmpty() ? planMustShow(stage, Pc::Teacher, lessonTitle(),
                                                                 Words::status(PlanStatus::Approved))
                                                  : missing;
                     },
                     [&] { return stage.picture(Pc::Teacher, u"plans-two-versions"_s); }});
}

void addChoosing(TourSteps& steps, TourStage& stage)
{
    steps.push_back({u"JS01 sees the two side by side; what only one PC changed is no question"_s,
                     [&] { return stage.hand(Pc::Teacher).open(u"plans.list"_s, lessonTitle()); },
                     [&] {
                         const TourHand hand = stage.hand(Pc::Teacher);
                         if (!hand.sees(u"conflict.1.first"_s))
                             return u"nobody asks for a choice"_s;
                         const bool both = hand.seesText(u"苗年夜里"_s) && hand.seesText(u"䶮"_s);
                         const bool more = hand.sees(u"conflict.2.first"_s);
                         return both && !more ? QString() : u"the versions are not to be seen as they are"_s;
                     },
                     [&] { return stage.picture(Pc::Teacher, u"compare"_s); }});
    steps.push_back({u"JS01 writes one text of both"_s,
                     [&]() -> Result<> {
                         const TourHand hand = stage.hand(Pc::Teacher);
                         SHANKE_TRY(hand.press(u"conflict.1.combine"_s));
                         SHANKE_TRY(hand.enter(u"conflict.1.text"_s, together));
                         return hand.press(u"conflict.1.take"_s);
                     },
                     [&] {
                         return stage.hand(Pc::Teacher).sees(u"conflict.1.back"_s)
                                    ? QString()
                                    : u"the choice was not taken"_s;
                     },
                     [&] { return stage.picture(Pc::Teacher, u"compare-chosen"_s); }});
    steps.push_back({u"JS01 goes back to the plan: both PCs' changes are in it"_s,
                     [&] { return stage.hand(Pc::Teacher).press(u"conflict.plan"_s); },
                     [&] {
                         const TourHand hand = stage.hand(Pc::Teacher);
                         const QString missing =
                             mustSay(u"the editor"_s, hand.read(u"editor.learnerAnalysis"_s), together);
                         return missing.isEmpty() ? mustSay(u"the editor"_s,
                                                            hand.read(u"editor.step6.teacher"_s), corrected)
                                                  : missing;
                     }});
}

} // namespace

TourSteps approvalChapter(TourStage& stage)
{
    TourSteps steps;
    addCorrecting(steps, stage);
    addApproving(steps, stage);
    addArrival(steps, stage);
    addChoosing(steps, stage);
    return steps;
}

} // namespace shanke
