// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registers/TeacherWork.h"

namespace shanke {

// How a lesson stands that a plan was due for: one of these and no other, so that they add up.
enum class LessonStanding {
    Approved,     // before it began, by the times that were signed
    ApprovedLate, // after it began
    Exception,    // stated to be taught first, and not decided yet
    Returned,
    Waiting,
    Missing, // nothing was handed in for it
    Moved,   // what was handed in for it is held at another time, as its teacher told
    Absent,  // nothing, and a leader stated why
    Unknown, // the desk is not on this PC
};

// What stands behind a figure: a lesson, a document, or a document for a lesson.
struct FigureItem
{
    UserId teacher;
    DocId document; // a submission, an event; empty: none
    QString title;
    std::optional<DueLesson> lesson{};
    QDateTime at{};

    friend bool operator==(const FigureItem&, const FigureItem&) = default;
};
using Figure = std::vector<FigureItem>;

struct StandingLesson
{
    DueLesson due;
    LessonStanding standing = LessonStanding::Missing;
    const HandedInPlan* plan = nullptr; // of the work it was computed from
    DocId shown;                        // the submission, exception or absence that says so

    FigureItem item(const UserId& teacher) const;
};

// Of every due lesson of a teacher, in order of time. Of two plans for a lesson the one further on counts.
// Points into `work`.
std::vector<StandingLesson> standingLessons(const TeacherWork& work);

} // namespace shanke
