// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "research/PersonalEvidence.h"
#include "research/SayBar.h"
#include "research/SideInput.h"
#include "research/TaskStates.h"

#include <QHash>

namespace shanke {

// Where everybody stands whom a task is for, and what they answered. A value.
struct TaskSide
{
    Viewer viewer;
    DocId id;
    TaskFacts facts;
    std::vector<AssigneeState> states;
    std::vector<TaskAnswer> answers; // the newest of each who is asked
    QHash<DocId, size_t> places{};   // of these, by id: a pane asks for each of thousands

    static TaskSide of(const SideInput& input);

    const AssigneeState* stateOf(const UserId& person) const; // null: it is not for them
    const TaskAnswer* answer(const DocId& id) const;
    SayBar barOf(const Saying& saying) const;
    std::vector<ShownFact> shown() const;
    bool asksViewer() const;
};

} // namespace shanke
