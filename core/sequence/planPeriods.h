// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/LessonHeader.h"
#include "sequence/SequenceEvent.h"

#include <QHash>

#include <vector>

namespace shanke {

enum class PlanStanding { Draft, HandedIn, Approved };

// A plan that is meant for a class.
struct PlanOfClass
{
    QString id;
    LessonHeader header;
    QDateTime updatedAt;
    PlanStanding standing = PlanStanding::Draft;
};

// The periods of a class, as its plans say them.
struct PlanPeriods
{
    std::vector<LessonPeriod> periods;  // in the order of the hours for which they were planned
    QHash<QString, QString> lessonOf{}; // of each plan: LessonPeriod::lesson
    QHash<QString, QString>
        planShown{}; // of each such lesson the plan that stands highest, or was changed last
};

// Plans of one period for one hour are versions of one: the first of them, by id, names the lesson, so that
// what was said of one is said of all. A plan that says how many periods its lesson has, and not for which of
// them it is, takes them all where it is alone. `hours` are those of the class, in order.
PlanPeriods periodsOf(const std::vector<PlanOfClass>& plans, const std::vector<ClassHour>& hours);

} // namespace shanke
