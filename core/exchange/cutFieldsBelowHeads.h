// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/LabelDictionary.h"
#include "exchange/Piece.h"

namespace shanke {

// "一、教案背景", and below it "1、学段：小学" and "2、课时：第二课时", with nothing else: fields of the
// header.
void cutFieldsBelowHeads(Pieces& pieces, const LabelDictionary& dictionary);

} // namespace shanke
