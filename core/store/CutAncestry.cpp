// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/CutAncestry.h"

#include "store/BodyTable.h"

namespace shanke {

namespace {

bool holds(const std::vector<const RevNode*>& branch, const RevId& rev)
{
    return std::any_of(branch.begin(), branch.end(), [&](const RevNode* node) { return node->rev == rev; });
}

} // namespace

Result<> CutAncestry::mend(RevTree& tree, const RevId& rev) const
{
    const RevId root = tree.branch(rev).back()->rev;
    if (root.generation == 1 || m_source.leaves.isEmpty())
        return {};
    std::optional<Found> nearest;
    QList<RevId> passed;
    for (const RevNode* leaf : tree.leaves()) {
        Branch older = tree.branch(leaf->rev);
        if (holds(older, root))
            continue;
        std::erase_if(older, [&](const RevNode* node) { return node->rev.generation >= root.generation; });
        SHANKE_LET(const std::optional<Found> found, ancestorIn(tree, older, leaf->rev));
        if (!found)
            continue;
        if (found->isSure && found->ancestor == leaf->rev)
            passed.append(leaf->rev);
        const auto worth = [](const Found& one) { return std::pair(one.isSure, one.ancestor.generation); };
        if (!nearest || worth(*nearest) < worth(*found))
            nearest = found;
    }
    for (const RevId& leaf : passed)
        tree.supersede(leaf);
    if (nearest)
        tree.bridge(root, nearest->ancestor);
    return {};
}

Result<std::optional<CutAncestry::Found>> CutAncestry::ancestorIn(const RevTree& tree, const Branch& older,
                                                                  const RevId& leaf) const
{
    if (older.empty())
        return std::optional<Found>();
    const RevNode* known = nullptr;
    if (!m_source.leaves.contains(leaf)) {
        SHANKE_LET(known, newestKnown(older));
        if (!known)
            return std::optional<Found>();
    }
    if (known && !isBuiltUpon(tree, *known))
        return std::optional(Found{known->rev, true});
    const RevId oldest = older.back()->rev;
    return oldest == leaf ? std::optional<Found>() : std::optional(Found{oldest, false});
}

// Of those whose text is here: of the others nothing is known but that they were.
Result<const RevNode*> CutAncestry::newestKnown(const Branch& older) const
{
    for (const RevNode* node : older) {
        if (node->body == 0)
            continue;
        SHANKE_LET(const BodyOrigin origin, BodyTable::origin(m_snapshot, node->body));
        const bool wasSent = origin.sequence > 0 && origin.sequence <= m_source.sharedUpTo;
        if (wasSent || (origin.source == m_source.mark && m_source.mark > 1))
            return node;
    }
    return nullptr;
}

bool CutAncestry::isBuiltUpon(const RevTree& tree, const RevNode& node) const
{
    return std::any_of(m_source.leaves.begin(), m_source.leaves.end(),
                       [&](const RevId& leaf) { return holds(tree.branch(leaf), node.rev); });
}

} // namespace shanke
