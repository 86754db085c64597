// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/SealedChunk.h"
#include "store/DocumentStore.h"

namespace shanke {

// Sealed pieces as documents of a store: one attachment, a constant body, so that the same piece is the same
// revision on every PC. Owns nothing; the store outlives it. Reading from any thread.
class ChunkStore
{
public:
    explicit ChunkStore(DocumentStore& store) : m_store(store) {}

    Result<bool> has(const ReadSnapshot& snapshot, const Digest& id) const;
    // False: it was there already. `sealed` is what `id` names; whoever got it from elsewhere has checked it.
    Result<bool> put(WriteTransaction& transaction, const Digest& id, const QByteArray& sealed);
    // The piece, unsealed and checked. NotFound, Damaged.
    Result<QByteArray> piece(const ReadSnapshot& snapshot, const ChunkRef& ref) const;
    // The pieces of a file that are not here, each once, in order.
    Result<std::vector<ChunkRef>> missing(const ReadSnapshot& snapshot, const FileManifest& file) const;

private:
    DocumentStore& m_store;
};

} // namespace shanke
