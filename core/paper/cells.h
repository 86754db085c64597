// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet/SheetPart.h"

namespace shanke {

// Neither text nor a picture.
bool isBlank(const SheetRuns& runs);
bool isBlank(const SheetCell& cell);

SheetCell labelCell(const SheetLabel& label);

} // namespace shanke
