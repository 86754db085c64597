// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/LabelDictionary.h"
#include "exchange/Piece.h"

namespace shanke {

// A lesson has a process. Where none is named, the label that nobody knows and below which steps are numbered
// is it: "七、教学预设" above （一） and （二）.
void findProcess(Pieces& pieces, const LabelDictionary& dictionary);

} // namespace shanke
