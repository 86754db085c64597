// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet/SheetRun.h"

namespace shanke {

// Headings of columns that no description of a kind has.

SheetLabel idColumn();
SheetLabel authorColumn();
SheetLabel changedColumn();

} // namespace shanke
