// SPDX-License-Identifier: GPL-3.0-or-later
#include "kind/KindDescription.h"

#include <algorithm>

namespace shanke {

const PlaceDescription* KindDescription::place(const QString& placeKey) const
{
    const auto found = std::find_if(places.begin(), places.end(), [&](const PlaceDescription& candidate) {
        return candidate.key == placeKey;
    });
    return found == places.end() ? nullptr : &*found;
}

FieldInPlace KindDescription::fieldOf(FieldRole role) const
{
    for (const PlaceDescription& candidate : places) {
        for (const FieldDescription& field : candidate.fields) {
            if (field.role == role)
                return {&candidate, &field};
        }
    }
    return {};
}

FieldInPlace KindDescription::title() const
{
    if (const FieldInPlace said = fieldOf(FieldRole::Title); said.field)
        return said;
    if (places.empty() || places.front().type != PlaceType::Object)
        return {};
    const PlaceDescription& first = places.front();
    const auto line =
        std::find_if(first.fields.begin(), first.fields.end(),
                     [](const FieldDescription& field) { return field.type == FieldType::Line; });
    return {&first, line == first.fields.end() ? nullptr : &*line};
}

const Home* KindDescription::home(platform::DatabaseKind database) const
{
    const auto found =
        std::find_if(homes.begin(), homes.end(), [&](const Home& home) { return home.database == database; });
    return found == homes.end() ? nullptr : &*found;
}

QString kindWordOf(const DocId& id)
{
    const qsizetype colon = id.toString().indexOf(u':');
    return colon > 0 ? id.toString().left(colon) : QString();
}

} // namespace shanke
