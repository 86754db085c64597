// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/Roster.h"
#include "research/Addressees.h"
#include "workspace/reading/SchoolFacts.h"

// What rosters and timetables say of people, as far as research asks.
namespace shanke {

// By its roster; nobody does who has left.
bool worksAt(const Roster& roster, const UserId& user);
// Everybody who works at the school, with what they teach on that day's timetable.
QList<StaffFacts> staffFactsOf(const Roster& roster, const std::optional<Timetable>& timetable);
// Who speaks for the county's research office, by the county's roster.
QSet<UserId> researchOf(const Roster& county);

} // namespace shanke
