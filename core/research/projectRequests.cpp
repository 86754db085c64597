// SPDX-License-Identifier: GPL-3.0-or-later
#include "research/projectRequests.h"

#include <algorithm>
#include <map>

namespace shanke {

namespace {

using LastRulings = std::map<UserId, const ProjectRulingEvent*>;

LastRulings lastRulingsOn(const ProjectRequest& request, const ProjectHistory& history,
                          const ProjectPeople& people)
{
    LastRulings last;
    for (const ProjectRulingEvent* ruling : countedAbout(request.origin.id, history.rulings)) {
        const UserId& officer = ruling->origin.author;
        if (people.research.contains(officer) && officer != request.origin.author)
            last[officer] = ruling;
    }
    return last;
}

RequestState stateOf(const ProjectRequest& request, const LastRulings& rulings)
{
    const auto said = [&](ProjectRuling ruling) {
        return std::any_of(rulings.begin(), rulings.end(),
                           [&](const auto& each) { return each.second->said.ruling == ruling; });
    };
    const bool isRefused = said(ProjectRuling::Refused);
    const bool isGranted = said(ProjectRuling::Granted);
    RequestState state{.request = &request};
    state.isDisputed = isRefused && isGranted;
    if (isRefused)
        state.standing = RequestStanding::Refused;
    else if (isGranted)
        state.standing = RequestStanding::Granted;
    return state;
}

QSet<UserId> membersNamed(const ProjectHistory& history)
{
    QSet<UserId> named{history.author, UserId(history.facts.leader)};
    for (const ProjectMember& member : history.members)
        named.insert(UserId(member.person));
    return named;
}

bool changesLeader(const RequestState& state)
{
    return state.standing == RequestStanding::Granted && state.request->said.wish == ProjectWish::Leader;
}

// What these people asked for.
std::vector<RequestState> statesBy(const QSet<UserId>& askers, const ProjectHistory& history,
                                   const ProjectPeople& people)
{
    std::vector<RequestState> states;
    for (const ProjectRequest* request : countedAbout(history.id, history.requests)) {
        if (askers.contains(request->origin.author))
            states.push_back(stateOf(*request, lastRulingsOn(*request, history, people)));
    }
    return states;
}

} // namespace

// Whoever came to lead asks further, and whoever was named by a stranger does not.
std::vector<RequestState> requestStates(const ProjectHistory& history, const ProjectPeople& people)
{
    QSet<UserId> askers = membersNamed(history);
    std::vector<RequestState> states = statesBy(askers, history, people);
    for (qsizetype known = 0; known != askers.size(); states = statesBy(askers, history, people)) {
        known = askers.size();
        for (const RequestState& state : states) {
            if (changesLeader(state))
                askers.insert(UserId(state.request->said.leader));
        }
    }
    return states;
}

// Whoever leads hands on to the next, wherever the counters of their PCs stand; what members asked for, when
// the leader had left, follows.
std::vector<UserId> leadersOf(const ProjectHistory& history, const std::vector<RequestState>& requests)
{
    std::vector<UserId> leaders{UserId(history.facts.leader)};
    std::vector<const ProjectRequest*> changes;
    for (const RequestState& state : requests) {
        if (changesLeader(state))
            changes.push_back(state.request);
    }
    while (!changes.empty()) {
        auto next = std::find_if(changes.begin(), changes.end(), [&](const ProjectRequest* change) {
            return change->origin.author == leaders.back();
        });
        if (next == changes.end())
            next = changes.begin();
        leaders.push_back(UserId((*next)->said.leader));
        changes.erase(next);
    }
    return leaders;
}

} // namespace shanke
