// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Words.h"
#include "lesson/Timetable.h"

namespace shanke {

// What describes the field of a timetable in which they stand.
const Words<LessonWeeks, 3>& lessonWeeks();

} // namespace shanke
