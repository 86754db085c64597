// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour/chapters.h"
#include "tour/expectations.h"
#include "ui/common/Words.h"

using namespace Qt::StringLiterals;

namespace shanke {

namespace {

const QString boardLine = u"低头——思故乡"_s;
const QString remark = u"写字只有5分钟，一年级学生来不及"_s;
const QString secondThought = u"全班26人，11人父母在外务工；有一个孩子名字里有“䶮”字，课上请大家认一认。"_s;

void addReading(TourSteps& steps, TourStage& stage)
{
    steps.push_back({u"SH01 sees it in 审核"_s, [&] { return go(stage, Pc::Approver, u"review"_s); },
                     [&] {
                         return mustSay(u"the inbox"_s,
                                        stage.hand(Pc::Approver).readRow(u"review.inbox"_s, lessonTitle()),
                                        lessonTitle());
                     }});
    steps.push_back({u"The network is cut again"_s,
                     [&] {
                         stage.cutNetwork();
                         return Result<>();
                     },
                     [&] { return stage.statusLineIsMissing(Pc::Approver, noNetwork); }});
    steps.push_back({u"SH01 opens the plan all the same and reads it to the board"_s,
                     [&] { return stage.hand(Pc::Approver).pick(u"review.inbox"_s, lessonTitle()); },
                     [&] {
                         return mustSay(u"the plan"_s, stage.hand(Pc::Approver).read(u"review.reader"_s),
                                        boardLine);
                     }});
}

Result<> speakAboutABlock(const TourHand& hand)
{
    for (int block = 0; block < 3; ++block)
        SHANKE_TRY(hand.key(u"review.reader"_s, Qt::Key_Down));
    SHANKE_TRY(hand.enter(u"review.comment"_s, remark));
    return hand.press(u"review.addComment"_s);
}

void addReturning(TourSteps& steps, TourStage& stage)
{
    steps.push_back({u"SH01 comments on a paragraph and gives a reason"_s,
                     [&]() -> Result<> {
                         const TourHand hand = stage.hand(Pc::Approver);
                         SHANKE_TRY(speakAboutABlock(hand));
                         SHANKE_TRY(hand.tick(u"review.reasons"_s, Words::returnReason(u"TIME_MISMATCH"_s)));
                         return hand.enter(u"review.note"_s, u"学情写得实，写字时间偏紧，请调整。"_s);
                     },
                     [&] {
                         return mustSay(u"the list of comments"_s,
                                        stage.hand(Pc::Approver).readRow(u"review.comments"_s, remark),
                                        remark);
                     },
                     [&] { return stage.picture(Pc::Approver, u"review-offline"_s); }});
    steps.push_back({u"SH01 returns it; the decision waits for the network"_s,
                     [&] { return stage.hand(Pc::Approver).press(u"review.return"_s); },
                     [&] {
                         const bool isThere =
                             !stage.hand(Pc::Approver).readRow(u"review.inbox"_s, lessonTitle()).isEmpty();
                         return isThere ? u"the plan still waits for a decision"_s
                                        : stage.statusLineIsMissing(Pc::Approver, waitingForNetwork);
                     }});
}

void addSecondPc(TourSteps& steps, TourStage& stage)
{
    steps.push_back({u"JS01's second PC is switched on; it has no network either"_s,
                     [&]() -> Result<> {
                         SHANKE_TRY(stage.switchOn(Pc::SecondPc));
                         return go(stage, Pc::SecondPc, u"plans"_s);
                     },
                     [&] {
                         return planMustShow(stage, Pc::SecondPc, lessonTitle(),
                                             Words::status(PlanStatus::Submitted));
                     }});
    steps.push_back({u"JS01 opens the plan there"_s,
                     [&] { return stage.hand(Pc::SecondPc).open(u"plans.list"_s, lessonTitle()); },
                     [&] {
                         return mustSay(u"the editor"_s, stage.hand(Pc::SecondPc).read(u"editor.title"_s),
                                        lessonTitle());
                     }});
    steps.push_back({u"JS01 writes another learner analysis there and saves it"_s,
                     [&]() -> Result<> {
                         const TourHand hand = stage.hand(Pc::SecondPc);
                         SHANKE_TRY(hand.enter(u"editor.learnerAnalysis"_s, secondThought));
                         return hand.press(u"editor.save"_s);
                     },
                     [&] { return stage.statusLineIsMissing(Pc::SecondPc, waitingForNetwork); }});
    steps.push_back({u"JS01 switches the second PC off again"_s, [&] {
                         stage.switchOff(Pc::SecondPc);
                         return Result<>();
                     }});
}

} // namespace

TourSteps returnChapter(TourStage& stage)
{
    TourSteps steps;
    addReading(steps, stage);
    addReturning(steps, stage);
    addSecondPc(steps, stage);
    steps.push_back({u"The network is back: JS01's 今日 shows that the plan came back"_s,
                     [&] {
                         stage.connectNetwork();
                         return go(stage, Pc::Teacher, u"today"_s);
                     },
                     [&] {
                         return todayMustShow(stage, Pc::Teacher, lessonTitle(),
                                              Words::status(PlanStatus::Returned));
                     },
                     [&] { return stage.picture(Pc::Teacher, u"today-returned"_s); }});
    steps.push_back({u"JS01 opens it and reads the comment"_s,
                     [&] { return stage.hand(Pc::Teacher).press(u"today.2026-03-09.2"_s); },
                     [&] {
                         return stage.hand(Pc::Teacher).seesText(remark) ? QString()
                                                                         : u"the comment is not to be seen"_s;
                     },
                     [&] { return stage.picture(Pc::Teacher, u"editor-returned"_s); }});
    return steps;
}

} // namespace shanke
