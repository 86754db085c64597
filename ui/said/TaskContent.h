// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/said/SaidWords.h"

namespace shanke {

// Where everybody stands whom a task is for; one's own answer, and ratings by those who rate.
class TaskContent
{
    Q_DECLARE_TR_FUNCTIONS(TaskContent)
public:
    static PaneContent of(const ResearchView& view, const TaskSide& side, const QDateTime& now);

private:
    static QString standing(TaskStanding standing);
    static QString sentence(const TaskSide& side);
    static PaneLine line(const ResearchView& view, const TaskSide& side, const AssigneeState& state,
                         const QDateTime& now);
};

} // namespace shanke
