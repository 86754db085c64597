// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind/Record.h"

namespace shanke {

// Nobody has written in this place: no text in any of its rows. An object is empty when its first field says
// nothing.
bool isEmptyPlace(const Record& record, const PlaceDescription& place);

// A value of a field that says nothing.
bool isBlankValue(const QJsonValue& value);
// A row of items in which no text stands; where a place has no texts, one in which nothing stands.
bool isBlankRow(const QJsonObject& row, const PlaceDescription& place);

// The key of the place in which the block or row `id` stands; empty when it is not there (any more).
QString placeOfItem(const Record& record, const QString& id);

} // namespace shanke
