// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "timetable/TimetableReading.h"

namespace shanke {

// Reads a timetable from a workbook (.xlsx) or a table of text (.csv); what the file is says its content, not
// its name. On each sheet: weeks of a class or of a teacher (days across, periods down, also several on one
// sheet), a list (a lesson a row), or the whole school (classes down and periods across, or the other way
// round). NotFound, InvalidInput (no timetable in it), TooLarge or Damaged for the file as a whole; whatever
// is odd about a cell is a remark.
Result<TimetableReading> readTimetable(const QString& path, const TimetableNames& names);

// Adds the classes and teachers who are in two places at one time.
void addClashes(const Timetable& timetable, const Roster& roster, std::vector<TimetableRemark>& remarks);

} // namespace shanke
