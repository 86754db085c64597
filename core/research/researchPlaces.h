// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind/PlaceDescription.h"

// Places that many kinds of records of teaching research have.
namespace shanke {

PlaceDescription textPlace(const QString& key, const char* label);
PlaceDescription filesPlace();

// The place is missed while nothing stands there.
PlaceDescription missed(PlaceDescription place);
// It is left off the sheet while nothing stands there.
PlaceDescription optional(PlaceDescription place);
// It cannot stand without something in it.
PlaceDescription needed(PlaceDescription place);
PlaceDescription forStaff(PlaceDescription place);
// What may name pupils or colleagues.
PlaceDescription forReviewers(PlaceDescription place);

} // namespace shanke
