// SPDX-License-Identifier: GPL-3.0-or-later
#include "research/Project.h"
#include "research/ProjectEvents.h"
#include "tour/chapters.h"
#include "tour/expectations.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace shanke {

namespace {

QString somethingIsLate()
{
    return QCoreApplication::translate("ProjectContent", "Something is late.");
}

QString projectTitle()
{
    return u"识字写字游戏化教学"_s;
}

QString progressOf(TourStage& stage, Pc pc)
{
    return stage.hand(pc).read(u"said.sentence"_s);
}

QString mustBeLate(TourStage& stage, Pc pc)
{
    return mustSay(u"the progress of the project"_s, progressOf(stage, pc), somethingIsLate());
}

QString mustBeInTime(TourStage& stage, Pc pc)
{
    const QString progress = progressOf(stage, pc);
    if (progress.isEmpty())
        return u"the project is not open"_s;
    return progress.contains(somethingIsLate()) ? u"the project is still late"_s : QString();
}

void addOpening(TourSteps& steps, TourStage& stage, Pc pc, const QString& who,
                const std::function<QString()>& missing)
{
    steps.push_back({who + u" looks for the research project"_s,
                     [&stage, pc]() -> Result<> {
                         SHANKE_TRY(go(stage, pc, u"research"_s));
                         return stage.hand(pc).enter(u"research.kind"_s, projectKind().word);
                     },
                     [&stage, pc] {
                         return stage.hand(pc).readRow(u"research.list"_s, projectTitle()).isEmpty()
                                    ? u"the project is not in the list"_s
                                    : QString();
                     }});
    steps.push_back({who + u" opens it"_s,
                     [&stage, pc] { return stage.hand(pc).open(u"research.list"_s, projectTitle()); },
                     missing});
}

} // namespace

// SC07: what is due and was not done is red for leader and member; reported without a network, it is red no
// more where that was said, and then everywhere.
TourSteps projectChapter(TourStage& stage)
{
    TourSteps steps;
    addOpening(steps, stage, Pc::Approver, u"SH01, who leads it,"_s,
               [&] { return mustBeLate(stage, Pc::Approver); });
    steps.back().then = [&] { return stage.picture(Pc::Approver, u"project-late"_s); };
    steps.push_back({u"The line is cut"_s,
                     [&] {
                         stage.cutNetwork();
                         return Result<>();
                     },
                     [&] { return stage.statusLineIsMissing(Pc::Approver, noNetwork); }});
    const QString report = u"said.step%1"_s.arg(int(ProjectStep::ReportMidterm));
    steps.push_back({u"SH01 reports the midterm"_s,
                     [&, report]() -> Result<> {
                         SHANKE_TRY(stage.hand(Pc::Approver).press(report));
                         return stage.hand(Pc::Approver).press(u"said.send"_s);
                     },
                     [&] { return mustBeInTime(stage, Pc::Approver); },
                     [&] { return stage.picture(Pc::Approver, u"project-reported"_s); }});
    addOpening(steps, stage, Pc::Teacher, u"JS01, a member who has not heard of it,"_s,
               [&] { return mustBeLate(stage, Pc::Teacher); });
    steps.push_back({u"The line is back, and JS01 hears of it"_s,
                     [&] {
                         stage.connectNetwork();
                         return Result<>();
                     },
                     [&] { return mustBeInTime(stage, Pc::Teacher); }});
    return steps;
}

} // namespace shanke
