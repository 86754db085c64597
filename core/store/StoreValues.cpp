// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/StoreValues.h"

namespace shanke {

std::vector<RevId> DocumentState::conflicts() const
{
    std::vector<RevId> conflicts;
    for (const LeafState& leaf : leaves)
        if (!leaf.deleted && leaf.rev != winner)
            conflicts.push_back(leaf.rev);
    return conflicts;
}

} // namespace shanke
