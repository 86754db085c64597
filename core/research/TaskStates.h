// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "research/TaskEvents.h"

namespace shanke {

enum class TaskStanding {
    NotAccepted, // 未接收
    InProgress,  // 进行中
    Submitted,   // 已提交
    Rated,       // 已评价
    Overdue,     // 逾期: no answer, and its day is past
    Withdrawn,   // no answer, and none is owed any more
};

// Where one person stands with a task.
struct AssigneeState
{
    UserId person;
    TaskStanding standing = TaskStanding::NotAccepted;
    bool isLate = false;            // the first answer was signed after the day it was due
    bool isAfterWithdrawal = false; // the newest answer was signed when none was owed any more
    DocId answer{};                 // the newest
    QDateTime signedAt{};
    QDateTime receivedAt{}; // of the newest; not valid: nobody at the school has signed for it
    std::optional<AnswerGrade> grade{};
};

struct TaskHistory
{
    std::vector<Acknowledgement> acknowledgements;
    std::vector<TaskAnswer> answers;
    std::vector<TaskRating> ratings;
};

// Where each of `assignees` stands, in their order. Whether an answer is in time is judged by its signed time
// alone, so that a week without a network costs nobody anything. Of two answers of one person, and of two
// ratings of one answer, the last holds by counter and hash; nobody rates an answer of their own. Pure.
std::vector<AssigneeState> taskStates(const DocId& task, const TaskFacts& facts,
                                      const std::vector<UserId>& assignees, const TaskHistory& history,
                                      const QDate& today);

// That people answered the task.
std::vector<Fact> factsOfTask(const std::vector<AssigneeState>& states);

} // namespace shanke
