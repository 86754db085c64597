// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/PaperLook.h"
#include "paper/PaperSheet.h"

namespace shanke {

// The parts of a sheet as they stand on paper: titles, headings, paragraphs and tables, and nothing else.
PaperBlocks arranged(const SheetParts& parts, const PaperLook& look);

} // namespace shanke
