// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind/Fields.h"

namespace shanke {

enum class PlaceType {
    Object, // fields
    Text,   // blocks of text: items
    Items,  // rows
    Files,
};

// A place of a document as a person meets it, and what stands there. The levels end here: place and field, or
// place, item and field, because that is what a merge can ask about.
struct PlaceDescription
{
    QString key;
    PlaceType type = PlaceType::Text;
    const char* label = "";
    std::vector<FieldDescription> fields{};
    // Of an object or an item: the JSON of it as this program writes it, so that a member left out and one
    // that says nothing are the same.
    std::function<QJsonObject(const QJsonObject&)> normalised{};
    bool isHalfWide = false;          // stands beside its neighbour on the sheet
    bool isOptional = false;          // nobody misses it while nothing stands there
    bool isWrittenAfterClass = false; // no approval is about it
    Reader reader = Reader::All;
    Need need = Need::Free; // that something stands there; of an object its fields say it

    const FieldDescription* field(const QString& fieldKey) const;
    bool holdsItems() const { return type == PlaceType::Text || type == PlaceType::Items; }
};

// The place of an object, or of items, that are values of `T`: T::fields().
template <typename T>
PlaceDescription placeOf(const QString& key, PlaceType type, const char* label)
{
    return {key, type, label, T::fields().descriptions(), [](const QJsonObject& json) {
                return T::fields().write(T::fields().read(json), T::fields().beside(json));
            }};
}

} // namespace shanke
