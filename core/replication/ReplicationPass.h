// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "replication/CaughtUpWait.h"
#include "replication/ChangesReader.h"
#include "replication/CheckpointRecording.h"
#include "replication/DeletionWeighing.h"
#include "replication/DueDebts.h"
#include "replication/PageComparison.h"
#include "replication/RevisionTransfer.h"

namespace shanke {

// One run of the replication algorithm from the common checkpoint on: changes, _revs_diff, fetch, store,
// checkpoint, each under way while the others are. Ends at the first error, at the end of the source's
// changes, or, when continuous, never. What it stored stays stored; a new pass goes on from the last
// checkpoint. A document that cannot be had or is not taken becomes a debt, which this pass or a later one
// asks for again, and the rest goes on. Every answer only notes what it brought; step() alone decides what to
// begin next, once an event, so peers may answer at once.
class ReplicationPass : public QObject
{
    Q_OBJECT
public:
    // What outlives a pass: what was done so far, and what was learnt.
    struct Account
    {
        ReplicationSummary summary;
        std::shared_ptr<ReplicationMemory> memory;
    };

    // Adds to `account`, which must outlive it like the peers.
    ReplicationPass(Peer& source, Peer& target, const ReplicationOptions& options, Clock& clock,
                    Account& account);
    ~ReplicationPass() override;

    void start();
    // Finishes the writing under way, records a checkpoint and ends with Cancelled.
    void stop();

signals:
    // The peers agree where to go on, and debts are known.
    void began();
    void progressed();
    void caughtUp(); // everything is at the target, and both peers' checkpoints say so
    void finished();
    void failed(const shanke::Error& error);

private:
    enum class Phase {
        Meeting,  // the peers agree where to go on
        Moving,   // documents go, or more are awaited
        Stopping, // what is being written is written, and recorded
        Ended
    };

    void openTarget(const couch::Sequence& sequence);
    void beginFrom(const couch::Sequence& sequence);
    void connectTransfer();
    void connectParts();
    void schedule();
    void step();
    void move();

    void onRead();
    void compareRevisions();
    void noteUnreadable();
    void onCompared(const couch::ChangesPage& page, const PageComparison::Difference& difference);
    void onSettled(const std::vector<couch::BulkGetItem>& asked,
                   const std::vector<couch::DocFailure>& failures, qint64 written);
    void onRecorded(const couch::Sequence& sequence);

    void settle();
    void sumUpDebts();
    // True when there is nothing to go on with: the pass has ended, or ends now with the error of `result`.
    template <typename T>
    bool isOver(const Result<T>& result);
    void onError(const Error& error);
    void end(const std::optional<Error>& error = std::nullopt);

    bool isAllQueued() const;
    bool isAllStored() const;

    Peer& m_source;
    Peer& m_target;
    ReplicationOptions m_options;
    Clock& m_clock;
    ReplicationSummary& m_summary;
    CheckpointKeeper m_keeper;
    DebtKeeper m_debts;
    SequenceLedger m_ledger;
    WorkQueue m_queue;
    ChangesReader m_reader;
    PageComparison m_comparison;
    DeletionWeighing m_deletions;
    DueDebts m_due;
    RevisionTransfer m_transfer;
    CheckpointRecording m_recording;
    CaughtUpWait m_wait;
    Phase m_phase = Phase::Meeting;
    bool m_hasBegun = false; // they have agreed
    bool m_isScheduled = false;
};

} // namespace shanke
