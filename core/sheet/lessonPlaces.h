// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet/placeBuilders.h"

namespace shanke {

// The places of a lesson that read better than their description alone makes them.

// The header of a lesson: what belongs together in one cell, the unread text of a number where no number is.
SheetParts headerFacts(const PlaceOnSheet& place);
// "1. Thinking  Can say what..."
SheetParts numberedObjectives(const PlaceOnSheet& place);
// "Basic  Recite the poem  · 5 min · written"
SheetParts homeworkLines(const PlaceOnSheet& place);
SheetParts boardBox(const PlaceOnSheet& place);

} // namespace shanke
