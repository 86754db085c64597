// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "replication/Peer.h"
#include "replication/ReplicationMemory.h"
#include "replication/ReplicationValues.h"
#include "replication/RequestLane.h"
#include "replication/SequenceLedger.h"
#include "replication/WorkQueue.h"

#include <QObject>

#include <deque>
#include <map>

namespace shanke {

// Moves what a queue holds from the source to the target of a replication in batches, fetching one while
// another is stored, and notes in the ledger what is done. Cuts the batches for the line, and learns from
// each. An answer only notes what it brought; the owner decides when more begins, so peers may answer at
// once. Lives in the peers' thread.
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
        ReplicationMemory& memory;
        Clock& clock;
    };

    RevisionTransfer(const Parts& parts, Pace pace);

    // Each begins as much as the line and the memory allow.
    void fetchMore();
    void storeMore();

    bool isStoring() const { return !m_stores.isIdle(); }
    // What is under way will not come through.
    void wasCut();

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
        std::deque<Revision> revisions;        // fetched, not stored yet
        std::vector<couch::DocFailure> failures;
        qint64 written = 0;
        std::chrono::milliseconds fetchTime{0}; // of one revision
        qint64 partBytes = 0;                   // of the revisions that are being stored
        int part = 0;                           // how many these are
    };
    // Something on the line.
    struct Request
    {
        int items;
        std::chrono::milliseconds began;
    };

    bool mayFetch();
    void pass(const Batch& batch);
    void fetch(Batch batch);
    void onFetched(Batch batch, couch::BulkGetAnswer answer);
    bool mayBegin(const RequestLane& lane);
    std::vector<Revision> takePart(Batch& batch);
    void store(Batch batch);
    void onStored(Batch batch, std::vector<couch::DocFailure> failures);
    void measure(const Batch& batch);
    void collect(Batch& batch, std::vector<couch::DocFailure> failures);
    LineMeasure& line() { return m_parts.memory.line; }
    std::chrono::milliseconds roundTrip() { return line().roundTrip.value_or(std::chrono::milliseconds(0)); }
    std::chrono::milliseconds now() const { return m_parts.clock.monotonic(); }
    void close(const Batch& batch);

    Parts m_parts;
    Pace m_pace;
    std::deque<Batch> m_fetched;
    RequestLane m_fetches;
    RequestLane m_stores;
    std::map<SequenceLedger::Ticket, Request> m_onLine;
    bool m_hasCarried = false;
    bool m_isWaiting = false; // for the time of the next request
};

} // namespace shanke
