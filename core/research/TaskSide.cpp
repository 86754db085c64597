// SPDX-License-Identifier: GPL-3.0-or-later
#include "research/TaskSide.h"

#include <algorithm>

namespace shanke {

namespace {

bool isWithdrawn(const TaskSide& side)
{
    const QDate& day = side.facts.withdrawn;
    return day.isValid() && side.viewer.now.date() >= day;
}

SayBar barOfRating(const TaskSide& side, const Saying& saying)
{
    const TaskAnswer* answer = side.answer(saying.about);
    if (!answer)
        return SayBar::Unknown;
    if (!side.viewer.isLeader && !side.viewer.isResearch)
        return SayBar::NotLeader;
    return answer->origin.author == side.viewer.user ? SayBar::OwnWork : SayBar::None;
}

SayBar barOfAnswer(const TaskSide& side, const Saying& saying)
{
    const AssigneeState* own = side.stateOf(side.viewer.user);
    if (!own)
        return SayBar::NotAddressed;
    if (isWithdrawn(side))
        return SayBar::IsOver;
    if (saying.kind == AcknowledgementSaid::kind().word)
        return own->standing == TaskStanding::NotAccepted || own->standing == TaskStanding::Overdue
                   ? SayBar::None
                   : SayBar::AlreadySaid;
    const TaskAnswerSaid answer = TaskAnswerSaid::fields().read(saying.said);
    return answer.text.trimmed().isEmpty() && answer.documents.isEmpty() ? SayBar::SaysNothing : SayBar::None;
}

} // namespace

TaskSide TaskSide::of(const SideInput& input)
{
    TaskSide side{
        .viewer = input.viewer, .id = input.id, .facts = taskOf(input.record), .states = {}, .answers = {}};
    const TaskHistory history{heardAs<AcknowledgementSaid>(input.heard, input.viewer),
                              heardAs<TaskAnswerSaid>(input.heard, input.viewer),
                              heardAs<TaskRatingSaid>(input.heard, input.viewer)};
    side.states = taskStates(input.id, side.facts, addressedOf(input.staff, addresseesOf(input.record)),
                             history, input.viewer.now.date());
    QSet<DocId> newest;
    for (const AssigneeState& state : side.states)
        newest.insert(state.answer);
    for (const TaskAnswer& answer : history.answers) {
        if (!newest.contains(answer.origin.id))
            continue;
        side.places.insert(answer.origin.id, side.answers.size());
        side.answers.push_back(answer);
    }
    return side;
}

const AssigneeState* TaskSide::stateOf(const UserId& person) const
{
    const auto found = std::find_if(states.begin(), states.end(),
                                    [&](const AssigneeState& state) { return state.person == person; });
    return found == states.end() ? nullptr : &*found;
}

const TaskAnswer* TaskSide::answer(const DocId& wanted) const
{
    const auto place = places.constFind(wanted);
    return place == places.constEnd() ? nullptr : &answers[*place];
}

SayBar TaskSide::barOf(const Saying& saying) const
{
    if (saying.kind == TaskRatingSaid::kind().word)
        return barOfRating(*this, saying);
    const bool isAnswer =
        saying.kind == TaskAnswerSaid::kind().word || saying.kind == AcknowledgementSaid::kind().word;
    return isAnswer && saying.about == id ? barOfAnswer(*this, saying) : SayBar::Unknown;
}

std::vector<ShownFact> TaskSide::shown() const
{
    std::vector<ShownFact> shown;
    for (const AssigneeState& state : states) {
        for (const Fact& fact : factsOfTask({state}))
            shown.push_back({fact, id, state.signedAt, state.receivedAt});
    }
    return shown;
}

bool TaskSide::asksViewer() const
{
    const AssigneeState* own = stateOf(viewer.user);
    return own && (own->standing == TaskStanding::NotAccepted || own->standing == TaskStanding::InProgress ||
                   own->standing == TaskStanding::Overdue);
}

} // namespace shanke
