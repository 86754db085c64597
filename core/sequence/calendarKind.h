// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind/Record.h"
#include "sequence/SchoolCalendar.h"

namespace shanke {

// A school calendar (校历): places calendar, terms, holidays, makeUps, files. A school's leaders keep one in
// its database, the county office one for all schools; a teacher may keep one for themselves.
const KindDescription& calendarKind();

// As far as it can be read.
SchoolCalendar calendarIn(const Record& record);

// What cannot be meant: CA01 no dates, CA02 it ends before it begins, CA03 a term is too long, CA04 terms
// overlap, CA05 a make-up day is outside the terms, CA06 or stands twice, CA07 or is for no weekday.
std::vector<Finding> checkCalendar(const Record& record);

} // namespace shanke
