// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snapshot/SnapshotFacts.h"
#include "store/DocumentStore.h"

#include <atomic>

namespace shanke {

// Makes the snapshot file of a database: a consistent copy of its store without local documents, compressed.
// Works in any thread while others read and write the store. Leaves nothing behind unless it succeeds.
class SnapshotWriter
{
public:
    SnapshotWriter(const DocumentStore& store, QString database)
        : m_store(store), m_database(std::move(database))
    {
    }

    // Replaces what is at `path`. `made`: the time it says. Ends with Cancelled soon after `stop` is set.
    // DiskFull: there would be too little space left afterwards; ReadOnly.
    Result<SnapshotFacts> write(const QString& path, const QString& made,
                                const std::atomic<bool>& stop) const;

private:
    Result<SnapshotFacts> copy(const QString& path) const;
    static Result<> pack(const QString& copy, SnapshotFacts& facts, const QString& path,
                         const std::atomic<bool>& stop);

    const DocumentStore& m_store;
    QString m_database;
};

// DiskFull unless `bytes` fit beside `path` and enough remains for daily work.
Result<> ensureSpace(const QString& path, qint64 bytes);

} // namespace shanke
