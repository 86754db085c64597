// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet/placeBuilders.h"

namespace shanke {

// The teaching process, a column for each grade where several share the room: before, in and after class,
// with the minutes of the period, and the column for the teacher's own changes where the reader may see it,
// filled or not.
SheetParts stepTable(const PlaceOnSheet& place);

} // namespace shanke
