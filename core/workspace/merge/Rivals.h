// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/DocumentStore.h"

namespace shanke {

// The versions of one document that wait to become one: those that live, and deletions by somebody who did
// not know that another went on from the same revision.
struct Rivals
{
    DocId id;
    std::vector<Revision> living; // winner first; empty when the document is deleted
    std::vector<RevId> removals;
    std::vector<QList<RevId>>
        sources; // of each that lives: itself, and the versions that were merged into it

    bool areOne() const { return living.size() < 2 && (living.empty() || removals.empty()); }
};

// Whether a document with these leaves may have rivals: asked before anything of it is read.
bool mayHaveRivals(const std::vector<LeafState>& leaves);

Result<Rivals> readRivals(const DocumentStore& store, const ReadSnapshot& snapshot, const DocId& id);

// What a merge of two of the living versions starts from: the newest revision that both come from, also by
// way of an earlier merge, and whose text is kept.
Result<std::optional<RevId>> baseOf(const DocumentStore& store, const ReadSnapshot& snapshot,
                                    const Rivals& rivals, size_t left, size_t right);

// A deletion that lays a version aside says which revision its text went into.
Edit laidAside(const DocId& id, const RevId& version, const RevId& into);

// True when versions come from one revision, but the text of none that they share is kept here: somebody else
// may still have it, so that only a person should have them merged without it.
Result<bool> haveLostTheirBase(const DocumentStore& store, const ReadSnapshot& snapshot,
                               const Rivals& rivals);

} // namespace shanke
