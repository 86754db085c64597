// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet/placeBuilders.h"

namespace shanke {

// The points of an observed lesson, then what they add up to and the grade that follows.
SheetParts scoreFacts(const PlaceOnSheet& place);

} // namespace shanke
