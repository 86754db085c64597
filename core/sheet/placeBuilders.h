// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind/KindDescription.h"
#include "sheet/SheetPart.h"

#include <QJsonObject>

namespace shanke {

// A place to be put on a sheet. Only what `reader` may see is in the document. Lives as long as one call.
struct PlaceOnSheet
{
    const KindDescription& kind;
    const PlaceDescription& place;
    const QJsonObject& document;
    Reader reader;

    QJsonValue value() const { return document.value(place.key); }
    // A row has this field for the reader.
    bool shows(const QString& field) const { return maySee(reader, place.field(field)->reader); }
};

// Puts what stands at a place on the sheet; nothing when nothing does.
using PlaceBuilder = SheetParts (*)(const PlaceOnSheet&);

// The one that is registered for this place of this kind, else the one for its type. A kind is registered
// where places as they are described do not read well enough.
PlaceBuilder builderOf(const KindDescription& kind, const PlaceDescription& place);

} // namespace shanke
