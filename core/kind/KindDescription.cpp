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

QString kindWordOf(const DocId& id)
{
    const qsizetype colon = id.toString().indexOf(u':');
    return colon > 0 ? id.toString().left(colon) : QString();
}

} // namespace shanke
