// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/merge/Rivals.h"

#include <QSet>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

QSet<RevId> branchOf(const Revision& revision)
{
    QSet<RevId> branch;
    quint32 generation = revision.rev.generation;
    for (const QByteArray& hash : revision.ancestry)
        branch.insert({generation--, hash});
    return branch;
}

// A deletion that answers a revision from which a living version went on. One that lays a version aside
// answers a revision of its own branch, unless a person said that the document is to go.
bool isRemoval(const Revision& deletion, const std::vector<Revision>& living)
{
    if (deletion.body.toObject().value(u"removed"_s).toBool())
        return true;
    if (deletion.ancestry.size() < 2)
        return false;
    const RevId before{deletion.rev.generation - 1, deletion.ancestry[1]};
    return std::any_of(living.begin(), living.end(),
                       [&](const Revision& version) { return branchOf(version).contains(before); });
}

} // namespace

bool mayHaveRivals(const std::vector<LeafState>& leaves)
{
    return leaves.size() > 1 && !leaves.front().deleted; // the winner: only then does any version live
}

Result<Rivals> readRivals(const DocumentStore& store, const ReadSnapshot& snapshot, const DocId& id)
{
    SHANKE_LET(const DocumentState state, store.state(snapshot, id));
    Rivals rivals{id, {}, {}};
    if (state.deleted)
        return rivals;
    for (const LeafState& leaf : state.leaves) {
        SHANKE_LET(Revision revision, store.get(snapshot, id, leaf.rev));
        if (!leaf.deleted)
            rivals.living.push_back(std::move(revision));
        else if (isRemoval(revision, rivals.living)) // leaves that live come first
            rivals.removals.push_back(leaf.rev);
    }
    return rivals;
}

Result<bool> haveLostTheirBase(const DocumentStore& store, const ReadSnapshot& snapshot, const Rivals& rivals)
{
    for (size_t i = 1; i < rivals.living.size(); ++i) {
        const Revision& first = rivals.living.front();
        const Revision& other = rivals.living[i];
        SHANKE_LET(const auto base, store.mergeBase(snapshot, rivals.id, first.rev, other.rev));
        if (!base && branchOf(first).intersects(branchOf(other)))
            return true;
    }
    return false;
}

} // namespace shanke
