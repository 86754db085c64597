// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "revision/Body.h"
#include "revision/RevTree.h"

namespace shanke {

// What is known of a body that is kept, besides its place in the tree.
struct KeptBody
{
    RevId rev;
    QByteArray day;      // when it was written, as its author's calendar said: "2026-03-05"; empty: not said
    qint64 sequence = 0; // of the change that brought it into this store; 0: not known
    bool received = false; // from another store
    bool named = false;    // by a submission
};

// The revisions that can give up their bodies; each keeps its place in the tree. Stays readable: every leaf,
// the newest of each day, what a submission names, where two leaves that both live parted, and on every
// branch the newest that was received, what stands below a gap and, for each store that has seen our changes
// up to one of `sharedUpTo`, the newest it has seen: the bases of merging. Pure arithmetic.
QList<RevId> bodiesToGiveUp(const RevTree& tree, const std::vector<KeptBody>& kept,
                            const QList<qint64>& sharedUpTo);

// The day in the member `updatedAt` of a document; empty when it has none.
QByteArray dayOf(const Body& body);

} // namespace shanke
