// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/ChunkStore.h"

#include <QIODevice>

namespace shanke {

// A file of a store as a device that is read from anywhere in it: one of its pieces is in memory at a time.
// The store outlives it; belongs to one thread.
class StoredFileDevice final : public QIODevice
{
public:
    // Opened to be read.
    StoredFileDevice(DocumentStore& store, FileManifest file);

    bool isSequential() const override { return false; }
    qint64 size() const override { return m_file.size; }
    // Why it could be read no further: NotFound, Damaged.
    const std::optional<Error>& fault() const { return m_fault; }

protected:
    qint64 readData(char* data, qint64 size) override;
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    bool fetch(size_t chunk);

    DocumentStore& m_store;
    FileManifest m_file;
    std::vector<qint64> m_starts; // of the pieces
    QByteArray m_piece;
    std::optional<size_t> m_at; // which piece that is
    std::optional<Error> m_fault;
};

} // namespace shanke
