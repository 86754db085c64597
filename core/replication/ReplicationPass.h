// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "replication/CheckpointKeeper.h"
#include "replication/LineMeasure.h"
#include "replication/ReplicationValues.h"
#include "replication/SequenceLedger.h"
#include "replication/WorkQueue.h"

#include <deque>

namespace shanke {

// One run of the replication algorithm from the common checkpoint on: changes, _revs_diff, fetch, store,
// checkpoint, each under way while the others are. Ends at the first error, at the end of the source's
// changes, or, when continuous, never. What it stored stays stored; a new pass goes on from the last
// checkpoint. Every answer only notes what it brought; step() alone decides what to begin next, once an
// event, so peers may answer at once.
class ReplicationPass : public QObject
{
    Q_OBJECT
public:
    // What outlives a pass: what was done so far, and what was learnt of the line.
    struct Account
    {
        ReplicationSummary summary;
        LineMeasure line;
    };

    // Adds to `account`, which must outlive it like the peers.
    ReplicationPass(Peer& source, Peer& target, const ReplicationOptions& options, Clock& clock,
                    Account& account);
    ~ReplicationPass() override;

    void start();
    // Finishes the writing under way, records a checkpoint and ends with Cancelled.
    void stop();

signals:
    void progressed();
    void caughtUp(); // everything is at the target, and both peers' checkpoints say so
    void finished();
    void failed(const shanke::Error& error);

private:
    using StoreResult = Result<std::vector<couch::DocFailure>>;

    struct Batch
    {
        SequenceLedger::Ticket ticket = 0;
        couch::BulkGetQuery query;
        bool whole = false; // asked again without leaving out attachments
        std::vector<Revision> revisions;
        qint64 bytes = 0;
        std::chrono::milliseconds began{0};
        std::chrono::milliseconds fetchTime{0};
    };

    void openTarget();
    void beginFrom(const couch::Sequence& sequence);
    void schedule();
    void step();

    void readChanges();
    void onChanges(const couch::ChangesQuery& query, couch::ChangesPage page);
    void askAgain(std::chrono::milliseconds waited);
    void compareRevisions();
    void onCompared(const couch::ChangesPage& page, const couch::RevsDiffAnswer& missing);
    void weighDeletions();

    void fetchBatches();
    void fetch(Batch batch);
    void onFetched(Batch batch, couch::BulkGetAnswer answer);
    void storeBatches();
    bool mayBeginStore();
    void onStored(Batch batch, qint64 sent, std::vector<couch::DocFailure> refused);
    void close(const Batch& batch);
    void refuse(couch::DocFailure failure);

    void recordCheckpoint();
    void settle();
    // True when there is nothing to go on with: the pass has ended, or ends now with the error of `result`.
    template <typename T>
    bool isOver(const Result<T>& result);
    void end(const std::optional<Error>& error = std::nullopt);

    bool allStored() const;

    Peer& m_source;
    Peer& m_target;
    ReplicationOptions m_options;
    Clock& m_clock;
    ReplicationSummary& m_summary;
    LineMeasure& m_line;
    CheckpointKeeper m_keeper;
    SequenceLedger m_ledger;
    WorkQueue m_queue;

    couch::Sequence m_since;                  // of the next page
    std::optional<couch::ChangesPage> m_page; // read, not compared yet
    std::optional<qint64> m_documents;        // of the target, when a deletion came up
    std::deque<Batch> m_fetched;
    std::chrono::milliseconds m_readBegan{0};
    std::chrono::milliseconds m_readTime{0}; // of the page that is compared
    std::chrono::milliseconds m_compareBegan{0};
    std::chrono::milliseconds m_storeBegan{0}; // the last one
    std::chrono::milliseconds m_lastStored{0};
    int m_fetching = 0;
    int m_storing = 0;
    bool m_reading = false;
    bool m_comparing = false;
    bool m_counting = false;
    bool m_recording = false;
    bool m_atEnd = false;  // of the source's changes, for now
    bool m_saidSo = false; // caughtUp() since the last row
    bool m_scheduled = false;
    bool m_awaitsHeadStart = false;
    bool m_begun = false;
    bool m_stopping = false;
    bool m_ended = false;
};

} // namespace shanke
