// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/HandInFacts.h"

namespace shanke {

// When a lesson is held: what is known of it.
struct LessonTime
{
    QDate day;    // invalid: not said
    int week = 0; // of the term; 0: not known
};

// Where the schedule (a pacing schedule, or the teaching plan of a term) has the lesson of `header`, and how
// far that is from when it is held. The lesson is found by its title, else by its unit; of several weeks the
// nearest counts. None where the schedule is of another course or term, does not name the lesson, or nobody
// said when it is held.
std::optional<PacingFacts> pacingOf(const Record& schedule, const LessonHeader& header,
                                    const LessonTime& held);

} // namespace shanke
