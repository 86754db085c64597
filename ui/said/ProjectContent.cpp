// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/said/ProjectContent.h"

#include "research/ProjectReport.h"
#include "ui/common/Formatting.h"

#include <QLocale>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

QString labelOf(ProjectStage stage)
{
    ProjectRequestSaid request;
    request.stage = stage;
    return SaidWords::choice(request, u"stage"_s);
}

QString labelOf(ProjectMaterial material)
{
    ReportFacts facts;
    facts.material = material;
    return SaidWords::choiceIn(ReportFacts::fields(), facts, u"material"_s);
}

QString labelOf(ProjectStep step)
{
    return SaidWords::choice(ProjectStepSaid{step, {}}, u"step"_s);
}

Saying requestFor(const ResearchView& view, ProjectWish wish, const QDate& until, const QString& leader)
{
    ProjectRequestSaid request;
    request.wish = wish;
    request.until = until;
    request.leader = leader;
    return sayingOf(view.record, request);
}

// As it would be written.
bool mayAsk(const ResearchView& view, Saying request)
{
    request.said[u"reason"_s] = u"…"_s;
    return maySay(view, request);
}

} // namespace

PaneLine ProjectContent::stageLine(const StageState& stage)
{
    PaneLine line{u"stage:%1"_s.arg(int(stage.stage)), {}, labelOf(stage.stage), u"hollow"_s, Tone::Neutral};
    QStringList heading;
    if (stage.isDone) {
        //: a day
        heading.append(tr("done on %1").arg(Formatting::shortDay(stage.doneOn)));
        line.iconName = u"check"_s;
        line.tone = stage.wasDoneLate ? Tone::Attention : Tone::Good;
    }
    if (stage.due.isValid())
        //: a day
        heading.append(tr("due on %1").arg(QLocale().toString(stage.due, QLocale::ShortFormat)));
    if (stage.isPutOff)
        heading.append(tr("put off"));
    if (stage.isLate || stage.wasDoneLate)
        heading.append(tr("late"));
    if (stage.isLate) {
        line.iconName = u"warning"_s;
        line.tone = Tone::Bad;
    } else if (stage.isNext) {
        heading.append(tr("next"));
        line.iconName = u"forward"_s;
        line.tone = Tone::Info;
    }
    line.heading = SaidWords::joined(heading);
    return line;
}

PaneLine ProjectContent::requestLine(const ResearchView& view, const RequestState& state)
{
    const ProjectRequest& request = *state.request;
    PaneLine line{request.origin.id.toString(), {}, {}, u"waiting"_s, Tone::Attention};
    QStringList heading{SaidWords::choice(request.said, u"wish"_s),
                        SaidWords::name(view, request.origin.author)};
    if (state.standing == RequestStanding::Granted) {
        heading.append(SaidWords::choice(ProjectRulingSaid{ProjectRuling::Granted, {}}, u"ruling"_s));
        line.tone = Tone::Good;
        line.iconName = u"approved"_s;
    } else if (state.standing == RequestStanding::Refused) {
        heading.append(SaidWords::choice(ProjectRulingSaid{ProjectRuling::Refused, {}}, u"ruling"_s));
        line.tone = Tone::Bad;
        line.iconName = u"returned"_s;
    } else {
        heading.append(tr("not ruled on yet"));
    }
    if (state.isDisputed)
        heading.append(tr("two officers disagree"));
    line.heading = SaidWords::joined(heading);
    const bool isDelay = request.said.wish == ProjectWish::Delay;
    line.text =
        isDelay ? tr("%1 until %2: %3")
                      .arg(labelOf(request.said.stage),
                           QLocale().toString(request.said.until, QLocale::ShortFormat), request.said.reason)
                : tr("%1 is to lead: %2")
                      .arg(SaidWords::name(view, UserId(request.said.leader)), request.said.reason);
    for (const ProjectRuling ruling : {ProjectRuling::Granted, ProjectRuling::Refused}) {
        const ProjectRulingSaid said{ruling, {}};
        const Saying saying = sayingOf(request.origin.id, said);
        if (maySay(view, saying))
            line.actions.append({ruling == ProjectRuling::Granted ? u"grant"_s : u"refuse"_s,
                                 ruling == ProjectRuling::Granted ? tr("Grant") : tr("Refuse"),
                                 ruling == ProjectRuling::Granted ? u"approved"_s : u"returned"_s,
                                 SayDeed{{saying}, {u"note"_s}}});
    }
    return line;
}

QList<PaneLine> ProjectContent::missingLines(const ProjectState& state)
{
    QList<PaneLine> lines;
    for (const MaterialState& each : state.materials) {
        if (each.isMissing)
            lines.append({u"material:%1"_s.arg(int(each.material)), tr("Missing for the conclusion"),
                          labelOf(each.material), u"empty"_s, Tone::Attention});
    }
    for (const QDate& month : state.monthsWithoutRecords)
        lines.append({u"month:"_s + month.toString(Qt::ISODate), tr("No process record of this month"),
                      QLocale().toString(month, u"yyyy-MM"_s), u"empty"_s, Tone::Attention});
    return lines;
}

QList<PaneAction> ProjectContent::actions(const ResearchView& view, const ProjectSide& side)
{
    QList<PaneAction> actions;
    for (const ProjectStep step : side.possible)
        actions.append({u"step%1"_s.arg(int(step)), labelOf(step),
                        step == ProjectStep::Cancel ? u"withdrawn"_s : u"forward"_s,
                        SayDeed{{sayingOf(view.record, ProjectStepSaid{step, {}})}, {u"note"_s}}});
    if (side.isOfProject())
        actions.append(
            {u"material"_s, tr("New project material"), u"add"_s, NewPartDeed{projectReportKind().word}});
    const QDate today = side.viewer.now.date();
    const Saying delay = requestFor(view, ProjectWish::Delay, today.addMonths(1), {});
    const Saying leader = requestFor(view, ProjectWish::Leader, {}, side.state.leader.toString());
    if (mayAsk(view, delay))
        actions.append({u"delay"_s, tr("Ask for a delay"), u"clock"_s,
                        SayDeed{{delay}, {u"stage"_s, u"until"_s, u"reason"_s}}});
    if (mayAsk(view, leader))
        actions.append({u"leader"_s, tr("Ask for another leader"), u"user"_s,
                        SayDeed{{leader}, {u"leader"_s, u"reason"_s}}});
    return actions;
}

PaneContent ProjectContent::of(const ResearchView& view, const ProjectSide& side)
{
    PaneContent content;
    content.title = tr("Progress");
    const ProjectState& state = side.state;
    //: a person
    content.sentence = tr("Led by %1.").arg(SaidWords::name(view, state.leader));
    if (state.phase == ProjectPhase::Cancelled)
        content.sentence = tr("Cancelled.");
    else if (state.isLate())
        content.sentence += u' ' + tr("Something is late.");
    content.tone = state.isLate() ? Tone::Bad : Tone::Neutral;
    if (state.hasLeaderLeft)
        content.detail = tr("The leader works at this school no more: a member asks for another one.");
    for (const StageState& stage : state.stages)
        content.lines.append(stageLine(stage));
    for (const RequestState& request : state.requests)
        content.lines.append(requestLine(view, request));
    content.lines.append(missingLines(state));
    content.actions = actions(view, side);
    return content;
}

} // namespace shanke
