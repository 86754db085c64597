// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/PlanMinutes.h"
#include "sheet/SheetRun.h"

namespace shanke {

// The words of sheets that no description of a kind has.

SheetLabel notFilledIn();
SheetLabel withoutTitle(); // stands behind the name of the kind
SheetLabel listSeparator();
SheetLabel labelColon(); // between a label and its text
SheetLabel yesLabel();
SheetLabel noLabel();
SheetLabel unitLabel(); // number and title of a unit together
SheetLabel numberOfUnit(int number);
SheetLabel periodOf(int period, int count);
SheetLabel slotLabel(int slot);
SheetLabel minutesLabel(int minutes);
SheetLabel writtenHomework();
SheetLabel pointsTogether();
SheetLabel gradeOfLesson();

// The columns of the teaching process, from left to right; the last holds the teacher's own changes.
std::vector<SheetLabel> stepColumns();
// "38 of 40 minutes, 2 left"
SheetLabel minutesOfPeriod(int sum, const PlanMinutes& asked);

} // namespace shanke
