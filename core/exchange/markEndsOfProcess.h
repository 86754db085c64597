// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/Piece.h"

namespace shanke {

// "板书：" is what a teacher does in the middle of the process, and the label of the board where the process
// ends with it: no further step behind it, no other such label in the document. The same goes for 作业 and
// 反思. Makes them labels there.
void markEndsOfProcess(Pieces& pieces);

} // namespace shanke
