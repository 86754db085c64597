// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "research/ProjectStages.h"
#include "research/ResearchEvent.h"

namespace shanke {

// A step that brings a project to the next phase of its chain (projectChain).
enum class ProjectStep { Apply, Approve, Open, Start, ReportMidterm, Conclude, Archive, Cancel };

struct ProjectStepSaid
{
    ProjectStep step = ProjectStep::Apply;
    QString note;

    static const Fields<ProjectStepSaid>& fields();
    static const KindDescription& kind();
    static const QStringList& aboutKinds();
    QString fault(const DocId& about) const;
};

enum class ProjectWish {
    Delay,  // of a stage, until a day
    Leader, // another one
};

// What a leader or a member asks the research office for, in writing.
struct ProjectRequestSaid
{
    ProjectWish wish = ProjectWish::Delay;
    ProjectStage stage = ProjectStage::Midterm; // of a delay
    QDate until;                                // of a delay
    QString leader;                             // the account of who is to lead
    QString reason;

    static const Fields<ProjectRequestSaid>& fields();
    static const KindDescription& kind();
    static const QStringList& aboutKinds();
    QString fault(const DocId& about) const;
};

enum class ProjectRuling { Granted, Refused };

// What the research office says to a request.
struct ProjectRulingSaid
{
    ProjectRuling ruling = ProjectRuling::Refused;
    QString note;

    static const Fields<ProjectRulingSaid>& fields();
    static const KindDescription& kind();
    static const QStringList& aboutKinds();
    QString fault(const DocId& about) const;
};

using ProjectStepEvent = ResearchEvent<ProjectStepSaid>;
using ProjectRequest = ResearchEvent<ProjectRequestSaid>;
using ProjectRulingEvent = ResearchEvent<ProjectRulingSaid>;

} // namespace shanke
