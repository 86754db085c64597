// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/ChunkStore.h"
#include "files/PieceReader.h"
#include "files/SourceFile.h"

#include <QCryptographicHash>

namespace shanke {

// Takes one file into a store as sealed pieces, a short step at a time, so that whoever drives it can do
// other things in between. Each step is a small transaction; what was stored before a kill is found again by
// the next try. Holds a few pieces in memory, whatever the size of the file. When the last step is done, the
// pieces are durable and the manifest may be written. Used in the store's writer thread.
class FileIntake
{
public:
    struct Counts
    {
        qint64 bytesRead = 0;
        int newChunks = 0; // the store did not have
        qint64 newBytes = 0;
    };

    // `store` outlives it.
    FileIntake(DocumentStore& store, std::unique_ptr<SourceFile> source);

    // True when the file is in. Conflict: it was changed meanwhile; NotFound: it can be read no further;
    // TooLarge: more pieces than a manifest takes; DiskFull.
    Result<bool> step();

    const SourceFile& source() const { return *m_source; }
    const Counts& counts() const { return m_counts; }
    // What the file is called on every PC, its kind and its pieces; after the last step.
    const FileManifest& manifest() const { return m_manifest; }

private:
    Result<std::vector<SealedChunk>> readSome();
    Result<> putAll(const std::vector<SealedChunk>& chunks);
    Result<> conclude();

    DocumentStore& m_store;
    std::unique_ptr<SourceFile> m_source;
    PieceReader m_pieces;
    QCryptographicHash m_sha256{QCryptographicHash::Sha256};
    FileManifest m_manifest;
    Counts m_counts;
    bool m_ended = false;
};

} // namespace shanke
