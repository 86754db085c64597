// SPDX-License-Identifier: GPL-3.0-or-later
#include "research/ProjectSide.h"

#include <algorithm>

namespace shanke {

namespace {

bool maySay(ProjectPart who, const ProjectSide& side)
{
    return who == ProjectPart::ResearchOffice ? side.viewer.isResearch
                                              : side.viewer.user == side.state.leader;
}

SayBar barOfStep(const ProjectSide& side, ProjectStep step)
{
    for (const ProjectChainRow& row : projectChain()) {
        if (row.from != side.state.phase || row.step != step)
            continue;
        if (maySay(row.who, side))
            return SayBar::None;
        return row.who == ProjectPart::ResearchOffice ? SayBar::NotResearch : SayBar::NotYours;
    }
    return SayBar::NotYet;
}

bool hasEnded(const ProjectState& state)
{
    return state.phase == ProjectPhase::Archived || state.phase == ProjectPhase::Cancelled;
}

SayBar barOfRequest(const ProjectSide& side, const ProjectRequestSaid& request)
{
    if (!side.isOfProject())
        return SayBar::NotYours;
    if (hasEnded(side.state))
        return SayBar::IsOver;
    return request.reason.trimmed().isEmpty() ? SayBar::SaysNothing : SayBar::None;
}

SayBar barOfRuling(const ProjectSide& side, const DocId& about)
{
    const auto& requests = side.state.requests;
    const auto asked = std::find_if(requests.begin(), requests.end(), [&](const RequestState& state) {
        return state.request->origin.id == about;
    });
    if (asked == requests.end())
        return SayBar::Unknown;
    if (!side.viewer.isResearch)
        return SayBar::NotResearch;
    return asked->request->origin.author == side.viewer.user ? SayBar::OwnWork : SayBar::None;
}

} // namespace

ProjectSide ProjectSide::of(const SideInput& input)
{
    auto history = std::make_shared<ProjectHistory>(historyOf(input.id, input.record));
    history->steps = heardAs<ProjectStepSaid>(input.heard, input.viewer);
    history->requests = heardAs<ProjectRequestSaid>(input.heard, input.viewer);
    history->rulings = heardAs<ProjectRulingSaid>(input.heard, input.viewer);
    ProjectPeople people{input.research, {}};
    for (const StaffFacts& person : input.staff)
        people.staff.insert(person.person);
    ProjectSide side{.viewer = input.viewer, .history = history, .state = {}, .possible = {}};
    side.state = projectState(*history, input.reports, people, input.viewer.now.date());
    for (const ProjectChainRow& row : projectChain()) {
        if (row.from == side.state.phase && maySay(row.who, side))
            side.possible.push_back(row.step);
    }
    return side;
}

bool ProjectSide::isOfProject() const
{
    const QString& user = viewer.user.toString();
    return viewer.user == state.leader || viewer.user == history->author ||
           std::any_of(history->members.begin(), history->members.end(),
                       [&](const ProjectMember& member) { return member.person == user; });
}

SayBar ProjectSide::barOf(const Saying& saying) const
{
    if (saying.kind == ProjectRulingSaid::kind().word)
        return barOfRuling(*this, saying.about);
    if (saying.about != history->id)
        return SayBar::Unknown;
    if (saying.kind == ProjectStepSaid::kind().word)
        return barOfStep(*this, ProjectStepSaid::fields().read(saying.said).step);
    if (saying.kind == ProjectRequestSaid::kind().word)
        return barOfRequest(*this, ProjectRequestSaid::fields().read(saying.said));
    return SayBar::Unknown;
}

bool ProjectSide::asksViewer() const
{
    return state.isLate() && (isOfProject() || viewer.isLeader || viewer.isResearch || viewer.isInspector);
}

} // namespace shanke
