// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour/GuideToWrite.h"
#include "tour/chapters.h"
#include "tour/expectations.h"
#include "ui/common/Words.h"

using namespace Qt::StringLiterals;

namespace shanke {

namespace {

using Guide = std::shared_ptr<GuideToWrite>;

void addWriting(TourSteps& steps, TourStage& stage, const Guide& guide)
{
    steps.push_back({u"JS01 begins a plan for 光的反射"_s,
                     [&]() -> Result<> {
                         SHANKE_TRY(go(stage, Pc::Teacher, u"plans"_s));
                         return stage.hand(Pc::Teacher).press(u"plans.blank"_s);
                     },
                     [&] {
                         return stage.hand(Pc::Teacher).sees(u"editor.title"_s) ? QString()
                                                                                : u"the plan is not open"_s;
                     }});
    steps.push_back({u"JS01 writes its head and an objective"_s,
                     [&stage, guide] { return guide->writePlan(stage.hand(Pc::Teacher)); }});
    steps.push_back({u"One button makes the study guide beside it"_s,
                     [&] { return stage.hand(Pc::Teacher).press(u"editor.makeGuide"_s); },
                     [&, guide] {
                         return mustSay(u"the goals"_s, stage.hand(Pc::Teacher).read(u"editor.goals"_s),
                                        u"光的反射"_s);
                     }});
    steps.push_back({u"JS01 writes goals, hints and self-evaluation"_s,
                     [&stage, guide] { return guide->writeTexts(stage.hand(Pc::Teacher)); }});
    const auto part = [&](const QString& sentence, GuidePart which) {
        steps.push_back(
            {sentence, [&stage, guide, which] { return guide->writePart(stage.hand(Pc::Teacher), which); }});
    };
    part(u"JS01 writes the 预习案"_s, GuidePart::PreStudy);
    part(u"JS01 writes the 探究案, with a table to fill in"_s, GuidePart::Inquiry);
    part(u"JS01 writes the 训练案, with a choice"_s, GuidePart::Practice);
    steps.back().then = [&stage] { return stage.picture(Pc::Teacher, u"guide-written"_s); };
}

void addApproving(TourSteps& steps, TourStage& stage, const Guide& guide)
{
    steps.push_back(
        {u"JS01 hands plan and study guide in together"_s,
         [&] { return stage.hand(Pc::Teacher).press(u"editor.submit"_s); },
         [&] {
             const QString missing = mustSay(u"the editor"_s, stage.hand(Pc::Teacher).read(u"editor.state"_s),
                                             Words::status(PlanStatus::Submitted));
             return missing.isEmpty() ? stage.statusLineIsMissing(Pc::Teacher, everythingAtSchool) : missing;
         }});
    steps.push_back({u"SH01 reads the study guide under the plan, with its answers"_s,
                     [&, guide]() -> Result<> {
                         SHANKE_TRY(go(stage, Pc::Approver, u"review"_s));
                         return {};
                     },
                     [&, guide] {
                         return mustSay(u"the inbox"_s,
                                        stage.hand(Pc::Approver).readRow(u"review.inbox"_s, guide->title()),
                                        guide->title());
                     }});
    steps.push_back({u"SH01 opens it"_s,
                     [&, guide] { return stage.hand(Pc::Approver).pick(u"review.inbox"_s, guide->title()); },
                     [&, guide] {
                         return mustSay(u"the sheet"_s, stage.hand(Pc::Approver).read(u"review.reader"_s),
                                        guide->question());
                     },
                     [&] { return stage.picture(Pc::Approver, u"review-guide"_s); }});
    steps.push_back({u"SH01 approves both with one decision"_s,
                     [&]() -> Result<> {
                         SHANKE_TRY(stage.hand(Pc::Approver).press(u"review.grade.优"_s));
                         return stage.hand(Pc::Approver).press(u"review.approve"_s);
                     },
                     [&] { return stage.statusLineIsMissing(Pc::Approver, everythingAtSchool); }});
}

void addReleasing(TourSteps& steps, TourStage& stage)
{
    steps.push_back({u"After class JS01 releases the answers; the approval stays"_s,
                     [&] { return stage.hand(Pc::Teacher).press(u"editor.answers.released"_s); },
                     [&] {
                         return mustSay(u"the editor"_s, stage.hand(Pc::Teacher).read(u"editor.state"_s),
                                        Words::status(PlanStatus::Approved));
                     }});
}

} // namespace

TourSteps guideChapter(TourStage& stage)
{
    TourSteps steps;
    const auto guide = std::make_shared<GuideToWrite>();
    addWriting(steps, stage, guide);
    addApproving(steps, stage, guide);
    addReleasing(steps, stage);
    return steps;
}

} // namespace shanke
