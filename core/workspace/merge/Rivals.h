// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/merge/MergeHistory.h"

namespace shanke {

// The versions of one document that wait to become one: those that live, and deletions by somebody who did
// not know that another went on from the same revision.
struct Rivals
{
    DocId id;
    std::vector<Revision> living; // winner first; empty when the document is deleted
    std::vector<RevId> removals;
    MergeHistory history;

    bool areOne() const { return living.size() < 2 && (living.empty() || removals.empty()); }
};

// Whether a document with these leaves may have rivals: asked before anything of it is read.
bool mayHaveRivals(const std::vector<LeafState>& leaves);

Result<Rivals> readRivals(const DocumentStore& store, const ReadSnapshot& snapshot, const DocId& id);

// What a merge of versions with these sources starts from: the newest revisions whose text is kept and that
// both come from, also by way of earlier merges; none comes from another of them. More than one when two
// devices merged each other's versions while both went on. In the order of their ids.
Result<std::vector<Revision>> basesOf(const DocumentStore& store, const ReadSnapshot& snapshot,
                                      const Rivals& rivals, const QList<RevId>& left,
                                      const QList<RevId>& right);

// True when versions come from one revision, or may where ancestors are forgotten, but the text of none that
// they share is kept here: somebody else may still have it, so that only a person should have them merged
// without it.
Result<bool> haveLostTheirBase(const DocumentStore& store, const ReadSnapshot& snapshot,
                               const Rivals& rivals);

} // namespace shanke
