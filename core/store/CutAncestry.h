// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "revision/RevTree.h"
#include "sqlite/ReadSnapshot.h"
#include "store/StoreValues.h"

namespace shanke {

// Joins a revision whose store has forgotten its older ancestors (CouchDB keeps a thousand) to what is here.
// What that store had and no longer names as a leaf was built upon there: it is an ancestor, not a rival.
// What it still names is a rival, whose oldest revision both come from. Guesses nothing about what that store
// never had. For one graft.
class CutAncestry
{
public:
    CutAncestry(const ReadSnapshot& snapshot, const RevisionSource& source)
        : m_snapshot(snapshot), m_source(source)
    {
    }

    Result<> mend(RevTree& tree, const RevId& rev) const;

private:
    using Branch = std::vector<const RevNode*>;

    struct Found
    {
        RevId ancestor;
        bool isSure = false; // that store had it, and nothing else that it has comes from it
    };

    Result<std::optional<Found>> ancestorIn(const RevTree& tree, const Branch& older,
                                            const RevId& leaf) const;
    Result<const RevNode*> newestKnown(const Branch& older) const;
    bool isBuiltUpon(const RevTree& tree, const RevNode& node) const;

    const ReadSnapshot& m_snapshot;
    const RevisionSource& m_source;
};

} // namespace shanke
