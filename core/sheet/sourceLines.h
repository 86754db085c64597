// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet/placeBuilders.h"

namespace shanke {

// The resources of a lesson as they stand at the end of its sheet, a line each: "Cited  Moon over the village
// · Source platform 国家平台 · Link https://… · Rights free for schools".
SheetParts sourceLines(const PlaceOnSheet& place);

} // namespace shanke
