// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/Piece.h"

namespace shanke {

// "第一课时" and "第二课时" below the objectives, each with what it is for, say parts of these: there no
// period begins, as long as another label comes before the teaching process does.
void joinPeriodsOfPlaces(Pieces& pieces);

} // namespace shanke
