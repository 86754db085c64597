// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registers/LessonStanding.h"

#include <map>

namespace shanke {

// A day of the approver's week: its lessons by how they stand, and what was decided on that day. Every due
// lesson stands in exactly one of the figures.
struct WeekDay
{
    QDate date; // invalid: the whole week
    std::map<LessonStanding, Figure> lessons;
    Figure decided; // submissions, by when the newest decision that counts was signed

    int due() const;
    const Figure& of(LessonStanding standing) const;
};

// The days, then all of them together.
std::vector<WeekDay> weekFigures(const RegisterDays& days, const std::vector<TeacherWork>& work);

} // namespace shanke
