// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/DocumentStore.h"

namespace shanke {

// What went into earlier merges of one document. A revision tree knows one parent of each revision; the other
// versions that a merge took in are laid aside by deletions that name it. With both, a version comes from
// everything before it and from everything that was merged into that. A value.
class MergeHistory
{
public:
    // False: the deletion does not say that its version went into a merge.
    bool add(const Revision& deletion);

    // The version itself, and the versions that were merged into it or into what came before it.
    QList<RevId> sourcesOf(const Revision& version) const;
    // Everything that the version comes from, and itself.
    QSet<RevId> originsOf(const Revision& version) const;

private:
    // A version that went into another, with everything before it.
    struct Merged
    {
        RevId into;
        RevId version;
        QSet<RevId> branch;
    };
    struct Origin
    {
        QList<RevId> sources;
        QSet<RevId> revisions;
    };

    Origin originOf(const Revision& version) const;

    std::vector<Merged> m_merged;
};

// The revisions of the tree before this one, and itself.
QSet<RevId> branchOf(const Revision& revision);

// A deletion that lays a version aside says which revision its text went into.
Edit laidAside(const DocId& id, const RevId& version, const RevId& into);

} // namespace shanke
