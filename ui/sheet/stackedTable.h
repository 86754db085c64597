// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet/SheetPart.h"

namespace shanke {

// A table for a page that is too narrow for its columns: every cell on a line of its own, with what stands at
// the head of its column before it. Empty cells are left out, a cell over all columns keeps the whole line,
// and the first of every row begins it.
SheetTable stackedTable(const SheetTable& table);

} // namespace shanke
