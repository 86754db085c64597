// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/LeavesAbove.h"

#include "couch/Ancestry.h"

namespace shanke {

Result<QList<RevId>> leavesAbove(const DocumentStore& store, const ReadSnapshot& snapshot, const DocId& id,
                                 const RevId& rev)
{
    SHANKE_LET(const auto state, store.state(snapshot, id));
    const auto isAsked = [&](const LeafState& leaf) { return leaf.rev == rev; };
    if (std::any_of(state.leaves.begin(), state.leaves.end(), isAsked))
        return QList<RevId>{rev}; // nothing came of a leaf
    QList<RevId> leaves;
    for (const LeafState& leaf : state.leaves) {
        const auto revision = store.get(snapshot, id, leaf.rev);
        if (revision && couch::isOrDescendsFrom(*revision, rev))
            leaves.append(leaf.rev);
    }
    return leaves;
}

} // namespace shanke
