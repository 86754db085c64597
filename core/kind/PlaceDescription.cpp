// SPDX-License-Identifier: GPL-3.0-or-later
#include "kind/PlaceDescription.h"

#include <algorithm>

namespace shanke {

const FieldDescription* PlaceDescription::field(const QString& fieldKey) const
{
    const auto found = std::find_if(fields.begin(), fields.end(), [&](const FieldDescription& candidate) {
        return candidate.key == fieldKey;
    });
    return found == fields.end() ? nullptr : &*found;
}

} // namespace shanke
