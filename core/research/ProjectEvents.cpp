// SPDX-License-Identifier: GPL-3.0-or-later
#include "research/ProjectEvents.h"

#include "research/Project.h"
#include "research/ProjectWords.h"
#include "research/eventKind.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr Words<ProjectStep, 8> Steps({{
    {ProjectStep::Apply, "apply"_L1, QT_TRANSLATE_NOOP("Kinds", "Applied for")},
    {ProjectStep::Approve, "approve"_L1, QT_TRANSLATE_NOOP("Kinds", "Approved")},
    {ProjectStep::Open, "open"_L1, QT_TRANSLATE_NOOP("Kinds", "Opened")},
    {ProjectStep::Start, "start"_L1, QT_TRANSLATE_NOOP("Kinds", "Begun")},
    {ProjectStep::ReportMidterm, "midterm"_L1, QT_TRANSLATE_NOOP("Kinds", "Reported at midterm")},
    {ProjectStep::Conclude, "conclude"_L1, QT_TRANSLATE_NOOP("Kinds", "Concluded")},
    {ProjectStep::Archive, "archive"_L1, QT_TRANSLATE_NOOP("Kinds", "Archived")},
    {ProjectStep::Cancel, "cancel"_L1, QT_TRANSLATE_NOOP("Kinds", "Cancelled")},
}});

constexpr Words<ProjectWish, 2> Wishes({{
    {ProjectWish::Delay, "delay"_L1, QT_TRANSLATE_NOOP("Kinds", "Delay of a stage")},
    {ProjectWish::Leader, "leader"_L1, QT_TRANSLATE_NOOP("Kinds", "Change of leader")},
}});

constexpr Words<ProjectRuling, 2> Rulings({{
    {ProjectRuling::Granted, "granted"_L1, QT_TRANSLATE_NOOP("Kinds", "Granted")},
    {ProjectRuling::Refused, "refused"_L1, QT_TRANSLATE_NOOP("Kinds", "Refused")},
}});

const QStringList& onProjects()
{
    static const QStringList kinds{projectKind().word};
    return kinds;
}

} // namespace

const Fields<ProjectStepSaid>& ProjectStepSaid::fields()
{
    using S = ProjectStepSaid;
    static const Fields<ProjectStepSaid> fields{
        bindChoice("step"_L1, &S::step, Steps, QT_TRANSLATE_NOOP("Kinds", "Step of the project")),
        bind("note"_L1, &S::note, QT_TRANSLATE_NOOP("Kinds", "Note")),
    };
    return fields;
}

const KindDescription& ProjectStepSaid::kind()
{
    static const KindDescription kind = eventKind<ProjectStepSaid>(
        u"projectStep"_s, QT_TRANSLATE_NOOP("Kinds", "Step of a project"), saidByResearchOr(Writers::Staff));
    return kind;
}

const QStringList& ProjectStepSaid::aboutKinds()
{
    return onProjects();
}

QString ProjectStepSaid::fault(const DocId&) const
{
    return {};
}

const Fields<ProjectRequestSaid>& ProjectRequestSaid::fields()
{
    using R = ProjectRequestSaid;
    static const Fields<ProjectRequestSaid> fields{
        bindChoice("wish"_L1, &R::wish, Wishes, QT_TRANSLATE_NOOP("Kinds", "What is asked for")),
        bindChoice("stage"_L1, &R::stage, ProjectStages, QT_TRANSLATE_NOOP("Kinds", "Stage")),
        bind("until"_L1, &R::until, QT_TRANSLATE_NOOP("Kinds", "Until")),
        bind("leader"_L1, &R::leader, QT_TRANSLATE_NOOP("Kinds", "New leader")).as(FieldRole::Person),
        bind("reason"_L1, &R::reason, QT_TRANSLATE_NOOP("Kinds", "Reason")),
    };
    return fields;
}

const KindDescription& ProjectRequestSaid::kind()
{
    static const KindDescription kind = eventKind<ProjectRequestSaid>(
        u"projectRequest"_s, QT_TRANSLATE_NOOP("Kinds", "Request of a project"));
    return kind;
}

const QStringList& ProjectRequestSaid::aboutKinds()
{
    return onProjects();
}

QString ProjectRequestSaid::fault(const DocId&) const
{
    if (wish == ProjectWish::Delay && !until.isValid())
        return u"a delay says until when"_s;
    return wish == ProjectWish::Leader && leader.isEmpty() ? u"it says nobody who is to lead"_s : QString();
}

const Fields<ProjectRulingSaid>& ProjectRulingSaid::fields()
{
    using R = ProjectRulingSaid;
    static const Fields<ProjectRulingSaid> fields{
        bindChoice("ruling"_L1, &R::ruling, Rulings, QT_TRANSLATE_NOOP("Kinds", "Reply to the request")),
        bind("note"_L1, &R::note, QT_TRANSLATE_NOOP("Kinds", "Note")),
    };
    return fields;
}

const KindDescription& ProjectRulingSaid::kind()
{
    static const KindDescription kind = eventKind<ProjectRulingSaid>(
        u"projectRuling"_s, QT_TRANSLATE_NOOP("Kinds", "Reply to a request of a project"), saidByResearch());
    return kind;
}

const QStringList& ProjectRulingSaid::aboutKinds()
{
    static const QStringList kinds{ProjectRequestSaid::kind().word};
    return kinds;
}

QString ProjectRulingSaid::fault(const DocId&) const
{
    return {};
}

} // namespace shanke
