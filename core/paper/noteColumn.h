// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet/SheetPart.h"

namespace shanke {

// The table with the column for the teacher's own changes: when it is wanted the process has one, filled or
// not; else only where somebody wrote in it. Other tables stay as they are.
SheetTable withNoteColumn(SheetTable table, bool isWanted);

} // namespace shanke
