// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/LabelDictionary.h"
#include "ooxml/WordDocument.h"

namespace shanke {

// Whether a file without a title of any kind is written for pupils: learning goals, parts that only a study
// guide has, lines to write on, and no part that only a plan has.
bool saysGuide(const WordBlocks& blocks, const LabelDictionary& dictionary);

} // namespace shanke
