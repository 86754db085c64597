// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind/PlaceDescription.h"
#include "sheet/SheetPart.h"

namespace shanke {

// How the value of a field reads; empty when it says nothing. A value of another type than described reads
// as plain text.
SheetRuns fieldText(const FieldDescription& field, const QJsonValue& value);

// The fields of an item of `place`, a paragraph each with its label in front; what says nothing is left out.
// The only field with markup is the item itself and has no label.
SheetParagraphs itemLines(const PlaceDescription& place, const QJsonObject& item);

// The texts and numbers in a value that nobody has described, a line each.
QString textIn(const QJsonValue& value);

} // namespace shanke
