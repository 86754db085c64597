// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet/SheetPart.h"

// Rows of a table of short texts, a cell each.
namespace shanke {

SheetRow labelRow(const std::vector<SheetLabel>& labels);
SheetRow textRow(const std::vector<SheetRuns>& texts);

} // namespace shanke
