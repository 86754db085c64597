// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/SealedChunk.h"
#include "store/DocumentStore.h"

#include <QDateTime>
#include <QSet>

namespace shanke {

// Gives back the space of pieces that nothing names any more: no kept revision of any document, no draft. A
// piece is first noted, and taken out when a later look a week on still finds it unnamed; so a file that is
// being attached, or whose removal is taken back, keeps its pieces. Only this PC's copy goes; what it notes
// stands in a local document of the chunk store.
class ChunkCollection
{
public:
    static constexpr std::chrono::hours Grace{7 * 24};

    using Names = QSet<QByteArray>; // raw digests

    // Adds every piece that a text names.
    static void addNamesIn(QByteArrayView text, Names& named);
    // Adds every piece that a text of `store` names. Any thread; reads all of the store.
    static Result<> addNamed(const DocumentStore& store, Names& named);

    // The pieces here that are not among `named`. Any thread.
    static Result<std::vector<Digest>> unnamed(const DocumentStore& chunks, const Names& named);

    // Notes what is unnamed at `now`, and answers what has been so for longer than the grace.
    static Result<std::vector<Digest>> note(DocumentStore& chunks, const std::vector<Digest>& unnamed,
                                            const QDateTime& now);
    // Takes these out, except what was spared meanwhile; answers how many.
    static Result<int> remove(DocumentStore& chunks, const std::vector<Digest>& due);
    // Somebody is attaching a file of these pieces.
    static Result<> spare(DocumentStore& chunks, WriteTransaction& transaction,
                          const std::vector<SealedChunk>& wanted);
};

} // namespace shanke
