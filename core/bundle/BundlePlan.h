// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/DocumentStore.h"

#include <atomic>

namespace shanke {

// A database of this PC as the source of a bundle.
struct BundleSource
{
    DatabaseName database;
    DocumentStore* store = nullptr;
    qint64 since = 0; // what the receiver is known to have
    DatabaseName pieces;
    DocumentStore* pieceStore = nullptr; // where the pieces of its documents' files are; null: none here
};

// What one store file of a bundle is made of: the changes of a database after `from` up to `to`, or, in a
// store of pieces, just these pieces.
struct PlannedSlice
{
    DatabaseName database;
    DocumentStore* store = nullptr;
    QString source; // uuid of the store
    qint64 from = 0;
    qint64 to = 0;
    qint64 documents = 0;
    QList<DocId> pieces{};
};

struct PlannedPart
{
    QList<PlannedSlice> slices;
    qint64 bytes = 0; // at most, on the stick
};

struct BundlePlan
{
    QList<PlannedPart> parts;
    qint64 documents = 0;
    qint64 pieces = 0;
    qint64 textBytes = 0;
    qint64 pieceBytes = 0;
};

// Says what goes into a bundle and how it is cut into parts that fit a stick: all text first, then the pieces
// of files that the documents in it name. Sizes are those before compression, so no part becomes larger.
// Reads only; any thread.
class BundlePlanner
{
public:
    static constexpr qint64 SmallestPart = 1024 * 1024;
    static constexpr qint64 LargestPart = (4LL << 30) - 1; // what FAT32 takes

    BundlePlanner(qint64 partBytes, const std::atomic<bool>& stop) : m_partBytes(partBytes), m_stop(stop) {}

    // InvalidInput: a part is too small for the largest document; Cancelled.
    Result<BundlePlan> plan(const QList<BundleSource>& sources);

private:
    struct Wanted
    {
        DatabaseName database;
        DocumentStore* store;
        QSet<QByteArray> digests;
    };

    Result<> addChanges(const BundleSource& source);
    Result<> addPieces(const Wanted& wanted);
    Result<qint64> measure(const BundleSource& source, const ReadSnapshot& snapshot, const ChangeRow& row);
    Result<PlannedSlice*> sliceFor(const PlannedSlice& like, qint64 bytes);
    Wanted& wantedFor(const BundleSource& source);

    qint64 m_partBytes;
    const std::atomic<bool>& m_stop;
    BundlePlan m_plan;
    std::vector<Wanted> m_wanted;
};

} // namespace shanke
