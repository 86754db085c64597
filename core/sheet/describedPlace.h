// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet/placeBuilders.h"

namespace shanke {

// A place as it is described: an object as facts and, below them, its longer texts; blocks as paragraphs;
// rows as a table with a column for each field that any of them fills.
SheetParts describedPlace(const PlaceOnSheet& place);

// The blocks of a place of text; none when none of them says anything.
SheetParagraphs blockParagraphs(const PlaceOnSheet& place);

// Widths in percent that are to each other as the weights are.
std::vector<int> percentOf(const std::vector<int>& weights);

} // namespace shanke
