// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind/Record.h"
#include "research/ProjectStages.h"

namespace shanke {

enum class ProjectLevel { School, County, Prefecture, Province }; // 校 县 州 省

struct ProjectFacts
{
    QString title;
    QString number; // of its approval, "TJ2026-KT-014"
    ProjectLevel level = ProjectLevel::County;
    QString leader; // an account
    QDate begins;
    QDate ends;

    static const Fields<ProjectFacts>& fields();
};

// Who takes part, and what they do (分工).
struct ProjectMember
{
    QString id;
    QString person; // an account
    QString work;   // inline markup

    static const Fields<ProjectMember>& fields();
};

// Until when a stage is to be done.
struct PlannedStage
{
    QString id;
    ProjectStage stage = ProjectStage::Application;
    QDate due;
    QString note; // inline markup

    static const Fields<PlannedStage>& fields();
};

// A research project (课题). Its stages are documents of their own (projectReport); where it stands follows
// from events (projectState). Places: project, members, stages, summary, files.
const KindDescription& projectKind();

ProjectFacts projectOf(const Record& project);
std::vector<ProjectMember> membersOf(const Record& project);
std::vector<PlannedStage> plannedStagesOf(const Record& project);

// PJ01 a stage has no day or stands twice, PJ02 a stage is due before an earlier one. In order of code.
std::vector<Finding> checkProject(const Record& project);

} // namespace shanke
