// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "replication/LineMeasure.h"
#include "replication/Peer.h"
#include "replication/SequenceLedger.h"
#include "replication/WorkQueue.h"

#include <QObject>

#include <deque>

namespace shanke {

// Moves what a queue holds from the source to the target of a replication in batches, fetching one while
// another is stored, and notes in the ledger what is done. An answer only notes what it brought; the
// owner decides when more begins, so peers may answer at once. Lives in the peers' thread.
class RevisionTransfer : public QObject
{
    Q_OBJECT
public:
    // What is moved, and what is learnt of the line; all outlive the transfer.
    struct Parts
    {
        Peer& source;
        Peer& target;
        WorkQueue& queue;
        SequenceLedger& ledger;
        LineMeasure& line;
        Clock& clock;
    };

    explicit RevisionTransfer(const Parts& parts) : m_parts(parts) {}

    // Each begins as much as the line and the memory allow.
    void fetchMore();
    void storeMore();

    bool isStoring() const { return m_storing > 0; }

signals:
    // Something came in: there may be more to begin.
    void advanced();
    void fetched(qint64 documents);
    // What was asked for is at the target, but what failed; the ledger knows.
    void settled(const std::vector<shanke::couch::BulkGetItem>& asked,
                 const std::vector<shanke::couch::DocFailure>& failures, qint64 written);
    void failed(const shanke::Error& error);

private:
    using StoreResult = Result<std::vector<couch::DocFailure>>;

    struct Batch
    {
        SequenceLedger::Ticket ticket = 0;
        std::vector<couch::BulkGetItem> items; // all of it
        couch::BulkGetQuery query;             // of the fetch under way
        bool whole = false;                    // asked again without leaving out attachments
        std::vector<Revision> revisions;
        std::vector<couch::DocFailure> failures;
        qint64 written = 0;
        qint64 bytes = 0;
        std::chrono::milliseconds began{0};
        std::chrono::milliseconds fetchTime{0};
    };

    void fetch(Batch batch);
    void onFetched(Batch batch, couch::BulkGetAnswer answer);
    bool mayBeginStore();
    void store(Batch batch);
    void onStored(Batch batch, std::vector<couch::DocFailure> failures);
    void measure(const Batch& batch);
    void close(const Batch& batch);

    Parts m_parts;
    std::deque<Batch> m_fetched;
    std::chrono::milliseconds m_storeBegan{0}; // the last one
    std::chrono::milliseconds m_lastStored{0};
    int m_fetching = 0;
    int m_storing = 0;
    bool m_awaitsHeadStart = false;
};

} // namespace shanke
