// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/Roster.h"
#include "lesson/Timetable.h"
#include "sheet/SheetLanguage.h"
#include "table/WorkbookWriter.h"

namespace shanke {

// A timetable as the tables that a school uses, each of which readTimetable() reads again: the whole school
// (classes down; days and periods across), a week for every class, and a list with a lesson a row, in which
// alone single days stand. Teachers stand by the names of the roster.
std::vector<TableSheet> timetableTables(const Timetable& timetable, const Roster& roster,
                                        const SheetLanguage& language);
// The list alone.
TableSheet timetableList(const Timetable& timetable, const Roster& roster, const SheetLanguage& language);

// A table as text (RFC 4180), with a byte order mark, by which spreadsheet programs know that it is UTF-8.
// What a spreadsheet program would take for a formula is told to it as text.
QByteArray csvOf(const TableSheet& sheet);

} // namespace shanke
