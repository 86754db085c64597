// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet/placeBuilders.h"

namespace shanke {

// A part of a study guide: numbered questions with their options, blank lines or table, and the answer below
// for who may see it.
SheetParts guidePart(const PlaceOnSheet& place);

} // namespace shanke
