// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/Decision.h"
#include "sheet/SheetRun.h"

namespace shanke {

// The words on paper that no sheet has.

SheetLabel pageOfPages(); // %1: the page, %2: how many there are
// What a pupil writes on top of a sheet.
SheetLabel pupilsClass();
SheetLabel pupilsName();
// Of what was decided.
SheetLabel decisionLabel();
SheetLabel verdictLabel(Verdict verdict);
SheetLabel decidedBy();
SheetLabel inPlaceOf();
SheetLabel decidedAt();
SheetLabel checkCode();
SheetLabel gradeOfPlan();
SheetLabel noteOfDecision();
// How days are written on paper, which is read long after: a date format of Qt.
SheetLabel dayFormat();
SheetLabel dayFormatWithWeekday();

} // namespace shanke
