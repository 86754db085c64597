// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/MergeBase.h"

#include <QSet>

namespace shanke {

std::optional<RevId> mergeBase(const RevTree& tree, const RevId& left, const RevId& right)
{
    QSet<RevId> ofLeft;
    for (const RevNode* node : tree.branch(left))
        ofLeft.insert(node->rev);
    for (const RevNode* node : tree.branch(right)) {
        if (node->body != 0 && ofLeft.contains(node->rev))
            return node->rev;
    }
    return std::nullopt;
}

} // namespace shanke
