// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind/Record.h"
#include "research/ProjectStages.h"

namespace shanke {

// What a report is, and to which stage of its project it belongs.
struct ReportFacts
{
    QString title;
    ProjectStage stage = ProjectStage::Running;
    ProjectMaterial material = ProjectMaterial::Process;
    QDate day; // what it is about: one of process records counts for the month of this day

    static const Fields<ReportFacts>& fields();
};

// One document of a project's process (课题材料): a plan, minutes, a report, the record of a month. The
// member "project" names its project. Places: report, text, files.
const KindDescription& projectReportKind();

ReportFacts reportOf(const Record& report);
DocId projectOfReport(const Record& report); // empty: of none

// PR01 it names no project.
std::vector<Finding> checkProjectReport(const Record& report);
// That its author worked for a project.
std::vector<Fact> factsOfProjectReport(const Record& report);

} // namespace shanke
