// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour/chapters.h"
#include "tour/expectations.h"
#include "ui/common/Words.h"

using namespace Qt::StringLiterals;

namespace shanke {

namespace {

const QString lesson = u"静夜思"_s;
const QString corrected = u"范写“思、床”，巡视指导"_s;

void addCorrecting(TourSteps& steps, TourStage& stage)
{
    steps.push_back({u"JS01 gives writing three minutes more and submits it again"_s,
                     [&]() -> Result<> {
                         const TourHand hand = stage.hand(Pc::Teacher);
                         SHANKE_TRY(hand.enter(u"editor.step5.minutes"_s, u"5"_s));
                         SHANKE_TRY(hand.enter(u"editor.step6.minutes"_s, u"8"_s));
                         SHANKE_TRY(hand.enter(u"editor.step6.teacher"_s, corrected));
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
                                        stage.hand(Pc::Approver).readRow(u"review.inbox"_s, lesson), lesson);
                     }});
    steps.push_back(
        {u"SH01 opens it and sees what was corrected"_s,
         [&] { return stage.hand(Pc::Approver).pick(u"review.inbox"_s, lesson); },
         [&] { return mustSay(u"the plan"_s, stage.hand(Pc::Approver).read(u"review.reader"_s), corrected); },
         [&] { return stage.picture(Pc::Approver, u"review-second-time"_s); }});
    steps.push_back({u"SH01 approves it with the grade 优"_s,
                     [&]() -> Result<> {
                         SHANKE_TRY(stage.hand(Pc::Approver).press(u"review.grade.优"_s));
                         return stage.hand(Pc::Approver).press(u"review.approve"_s);
                     },
                     [&] { return stage.statusLineIsMissing(Pc::Approver, everythingAtSchool); }});
    steps.push_back(
        {u"JS01's 今日 shows 已通过"_s, [&] { return go(stage, Pc::Teacher, u"today"_s); },
         [&] { return todayMustShow(stage, Pc::Teacher, lesson, Words::status(PlanStatus::Approved)); },
         [&] { return stage.picture(Pc::Teacher, u"today-approved"_s); }});
    steps.push_back(
        {u"JS01's 备课 shows 已通过"_s, [&] { return go(stage, Pc::Teacher, u"plans"_s); },
         [&] { return planMustShow(stage, Pc::Teacher, lesson, Words::status(PlanStatus::Approved)); }});
}

void addConflict(TourSteps& steps, TourStage& stage)
{
    steps.push_back({u"JS01's second PC is switched on and sends what was written there"_s,
                     [&] { return stage.switchOn(Pc::SecondPc); },
                     [&] { return stage.statusLineIsMissing(Pc::SecondPc, everythingAtSchool); }});
    steps.push_back(
        {u"Both versions are kept, and 备课 says so; the approval still shows"_s, [] { return Result<>(); },
         [&] {
             const QString missing = planMustShow(stage, Pc::Teacher, lesson, Words::conflict());
             return missing.isEmpty()
                        ? planMustShow(stage, Pc::Teacher, lesson, Words::status(PlanStatus::Approved))
                        : missing;
         },
         [&] { return stage.picture(Pc::Teacher, u"plans-two-versions"_s); }});
    steps.push_back({u"JS01 opens the plan: both learner analyses and the correction are there to compare"_s,
                     [&] { return stage.hand(Pc::Teacher).open(u"plans.list"_s, lesson); },
                     [&] {
                         return stage.hand(Pc::Teacher).sees(u"message.action"_s)
                                    ? QString()
                                    : u"nobody speaks of a second version"_s;
                     }});
    steps.push_back({u"JS01 compares them side by side"_s,
                     [&] { return stage.hand(Pc::Teacher).press(u"message.action"_s); },
                     [&] {
                         const TourHand hand = stage.hand(Pc::Teacher);
                         const bool both = hand.seesText(u"苗年夜里"_s) && hand.seesText(u"䶮"_s) &&
                                           hand.seesText(corrected);
                         return both ? QString() : u"one of the versions is not to be seen"_s;
                     },
                     [&] { return stage.picture(Pc::Teacher, u"compare"_s); }});
    steps.push_back({u"JS01 goes back to the plan; both versions stay"_s,
                     [&] { return stage.hand(Pc::Teacher).press(u"editor.compare.back"_s); },
                     [&] {
                         return stage.hand(Pc::Teacher).sees(u"editor.title"_s) ? QString()
                                                                                : u"the plan is not shown"_s;
                     }});
}

} // namespace

TourSteps approvalChapter(TourStage& stage)
{
    TourSteps steps;
    addCorrecting(steps, stage);
    addApproving(steps, stage);
    addConflict(steps, stage);
    return steps;
}

} // namespace shanke
