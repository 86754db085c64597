// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "research/ProjectReport.h"
#include "research/projectRequests.h"

#include <span>

namespace shanke {

enum class ProjectPhase {
    Drafted,
    Applied,   // 申报
    Approved,  // 立项
    Opened,    // 开题
    Running,   // 实施
    Midterm,   // 中期
    Concluded, // 结题
    Archived,  // 归档
    Cancelled, // 撤项
};

enum class ProjectPart { Leader, ResearchOffice };

// What brings a project from one phase to the next, who may say so, and which stage is done then. Of several
// rows that fit, the first goes first.
struct ProjectChainRow
{
    ProjectPhase from;
    ProjectStep step;
    ProjectPhase to;
    ProjectPart who;
    std::optional<ProjectStage> done; // nothing: the project ends here
};

std::span<const ProjectChainRow> projectChain();

// Where a stage of a project stands.
struct StageState
{
    ProjectStage stage = ProjectStage::Application;
    QDate due{};           // with the delays that were granted; not valid: no row of the project plans it
    bool isPutOff = false; // a delay was granted
    bool isDone = false;
    QDate doneOn{};      // by the signed time
    DocId step{};        // the event that says so
    bool isNext = false; // the first that is not done
    bool isLate = false; // not done, and its day is past: from the day after
    bool wasDoneLate = false;
};

struct MaterialState
{
    ProjectMaterial material = ProjectMaterial::Other;
    int count = 0;
    bool isMissing = false; // nothing of it is here; never of what is "other"
};

struct ProjectState
{
    ProjectPhase phase = ProjectPhase::Drafted;
    std::vector<StageState> stages; // all seven, in their order
    UserId leader;
    bool hasLeaderLeft = false;
    std::vector<RequestState> requests;
    std::vector<MaterialState> materials;    // all seven, in their order
    std::vector<QDate> monthsWithoutRecords; // the first days of months over, since it runs until it ended
    bool isLate() const;
};

// A report, and of which project.
struct FiledReport
{
    DocId project;
    ReportFacts facts;
};

// What a project says of itself; what was said of it is still to be added.
ProjectHistory historyOf(const DocId& id, const Record& project);

// Where a project stands on `today`: the chain folded over the steps that count, in the order of its rows and
// then of counters and hashes, so that steps signed on PCs that had not heard of each other find their place;
// a step by somebody who may not say so, or that fits nowhere, changes nothing. A stage whose row was deleted
// is never late. Reports of other projects are passed over. Points into the history. Pure.
ProjectState projectState(const ProjectHistory& history, const std::vector<FiledReport>& reports,
                          const ProjectPeople& people, const QDate& today);

} // namespace shanke
