// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "research/Project.h"
#include "research/ProjectEvents.h"

#include <QSet>

namespace shanke {

enum class RequestStanding { Open, Granted, Refused };

// A request and what the research office said to it.
struct RequestState
{
    const ProjectRequest* request = nullptr; // one of the events given
    RequestStanding standing = RequestStanding::Open;
    bool isDisputed = false; // one officer granted what another refused: refused holds until it is asked anew
};

// A project as it was planned, and what was said of it.
struct ProjectHistory
{
    DocId id;
    UserId author;
    ProjectFacts facts;
    std::vector<ProjectMember> members;
    std::vector<PlannedStage> planned;
    std::vector<ProjectStepEvent> steps;
    std::vector<ProjectRequest> requests;
    std::vector<ProjectRulingEvent> rulings;
};

// Who speaks for the research office, and who works at the schools.
struct ProjectPeople
{
    QSet<UserId> research;
    QSet<UserId> staff;
};

// What leader and members asked for, by counter and hash. Of one officer the last ruling holds; nobody rules
// on a request of their own. Pure; points into the history.
std::vector<RequestState> requestStates(const ProjectHistory& history, const ProjectPeople& people);

// Who leads the project now, and everybody who ever did, in turn: the last leads.
std::vector<UserId> leadersOf(const ProjectHistory& history, const std::vector<RequestState>& requests);

} // namespace shanke
