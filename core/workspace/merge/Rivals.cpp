// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/merge/Rivals.h"

#include <set>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

// A deletion that answers a revision from which a living version went on, or one with which a person said
// that the document is to go. Another program that lays a version aside answers a revision of that version's
// own.
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

// A branch whose beginning nobody here remembers may have begun with any other.
bool mayShareRoot(const Revision& a, const Revision& b)
{
    const auto isCut = [](const Revision& revision) {
        return revision.ancestry.size() < qsizetype(revision.rev.generation);
    };
    return isCut(a) || isCut(b) || branchOf(a).intersects(branchOf(b));
}

} // namespace

bool mayHaveRivals(const std::vector<LeafState>& leaves)
{
    return leaves.size() > 1 && !leaves.front().deleted; // the winner: only then does any version live
}

Result<Rivals> readRivals(const DocumentStore& store, const ReadSnapshot& snapshot, const DocId& id)
{
    SHANKE_LET(const DocumentState state, store.state(snapshot, id));
    Rivals rivals{id, {}, {}, {}};
    if (state.deleted)
        return rivals;
    for (const LeafState& leaf : state.leaves) {
        SHANKE_LET(Revision revision, store.get(snapshot, id, leaf.rev));
        if (!leaf.deleted)
            rivals.living.push_back(std::move(revision));
        else if (!rivals.history.add(revision) &&
                 isRemoval(revision, rivals.living)) // leaves that live come first
            rivals.removals.push_back(leaf.rev);
    }
    return rivals;
}

Result<std::vector<Revision>> basesOf(const DocumentStore& store, const ReadSnapshot& snapshot,
                                      const Rivals& rivals, const QList<RevId>& left,
                                      const QList<RevId>& right)
{
    std::set<RevId> shared;
    for (const RevId& a : left) {
        for (const RevId& b : right) {
            SHANKE_LET(const auto base, store.mergeBase(snapshot, rivals.id, a, b));
            if (base)
                shared.insert(*base);
        }
    }
    std::vector<Revision> bases;
    std::vector<QSet<RevId>> origins;
    for (const RevId& rev : shared) {
        SHANKE_LET(Revision revision, store.get(snapshot, rivals.id, rev));
        origins.push_back(rivals.history.originsOf(revision));
        bases.push_back(std::move(revision));
    }
    const std::vector<Revision> all = bases;
    std::erase_if(bases, [&](const Revision& base) {
        for (size_t i = 0; i < all.size(); ++i) {
            if (all[i].rev != base.rev && origins[i].contains(base.rev))
                return true;
        }
        return false;
    });
    return bases;
}

Result<bool> haveLostTheirBase(const DocumentStore& store, const ReadSnapshot& snapshot, const Rivals& rivals)
{
    for (size_t i = 1; i < rivals.living.size(); ++i) {
        SHANKE_LET(const auto bases,
                   basesOf(store, snapshot, rivals, rivals.history.sourcesOf(rivals.living.front()),
                           rivals.history.sourcesOf(rivals.living[i])));
        if (bases.empty() && mayShareRoot(rivals.living.front(), rivals.living[i]))
            return true;
    }
    return false;
}

} // namespace shanke
