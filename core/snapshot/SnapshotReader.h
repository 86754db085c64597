// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snapshot/SnapshotFacts.h"

#include <atomic>

namespace shanke {

// Reads a snapshot file, from wherever it came, in order. It is not trusted: nothing larger than it said, no
// other digest, no other tables than ours become a store. Works in any thread.
class SnapshotReader
{
public:
    // Reads the beginning. InvalidInput: another kind of file, or not readable; NewerVersion.
    static Result<SnapshotReader> open(QIODevice& source);

    const SnapshotFacts& facts() const { return m_facts; }

    // Makes a store of its own at `path`, which is replaced: a new uuid, and the local document OriginId.
    // InvalidInput, TooLarge (a lie about the size), NewerVersion, DiskFull, Cancelled: nothing is left
    // there.
    Result<> unpack(const QString& path, const std::atomic<bool>& stop);

    // The local document in which a store that began as a snapshot keeps "source" and "sequence".
    static constexpr auto OriginId = "shanke:origin";

private:
    SnapshotReader(QIODevice& source, SnapshotFacts facts) : m_source(source), m_facts(std::move(facts)) {}

    Result<> inflate(const QString& path, const std::atomic<bool>& stop);
    Result<> makeOwn(const QString& path) const;

    QIODevice& m_source;
    SnapshotFacts m_facts;
};

// The same from a file that may lie on a stick.
Result<SnapshotFacts> unpackSnapshot(const QString& file, const QString& path, const std::atomic<bool>& stop);

// Removes a store file with all that SQLite keeps beside it.
void removeStoreFile(const QString& path);

} // namespace shanke
