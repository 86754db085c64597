// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "replication/CheckpointKeeper.h"
#include "replication/DebtKeeper.h"
#include "replication/PageComparison.h"
#include "replication/ReplicationValues.h"
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
    void openTarget(const couch::Sequence& sequence);
    void beginFrom(const couch::Sequence& sequence);
    void connectTransfer();
    void schedule();
    void step();

    void readChanges();
    void onChanges(const couch::ChangesQuery& query, couch::ChangesPage page);
    void askAgain(std::chrono::milliseconds waited);
    void compareRevisions();
    void noteUnreadable();
    void onCompared(const couch::ChangesPage& page, const PageComparison::Difference& difference);
    void weighDeletions();

    void askForDebts();
    void onSettled(const std::vector<couch::BulkGetItem>& asked,
                   const std::vector<couch::DocFailure>& failures, qint64 written);

    void sumUpDebts();

    void recordCheckpoint();
    void record(const couch::Sequence& sequence);
    void settle();
    void waitForMore();
    void confirmLater();
    // True when there is nothing to go on with: the pass has ended, or ends now with the error of `result`.
    template <typename T>
    bool isOver(const Result<T>& result);
    void onError(const Error& error);
    void end(const std::optional<Error>& error = std::nullopt);

    bool allStored() const;

    Peer& m_source;
    Peer& m_target;
    ReplicationOptions m_options;
    Clock& m_clock;
    ReplicationSummary& m_summary;
    LineMeasure& m_line;
    CheckpointKeeper m_keeper;
    DebtKeeper m_debts;
    SequenceLedger m_ledger;
    WorkQueue m_queue;
    PageComparison m_comparison;
    RevisionTransfer m_transfer;

    couch::Sequence m_since;                  // of the next page
    std::optional<couch::ChangesPage> m_page; // read, not compared yet
    std::optional<qint64> m_documents;        // of the target, when a deletion came up
    std::chrono::milliseconds m_readBegan{0};
    std::chrono::milliseconds m_readTime{0}; // of the page that is compared
    bool m_reading = false;
    bool m_comparing = false;
    bool m_askingForDebts = false;
    bool m_debtsMayBeDue = true;
    bool m_counting = false;
    bool m_recording = false;
    bool m_atEnd = false;  // of the source's changes, for now
    bool m_saidSo = false; // caughtUp() since the last row
    bool m_scheduled = false;
    bool m_begun = false;
    bool m_stopping = false;
    bool m_ended = false;
    quint64 m_wait = 0; // names the wait after caughtUp(): an outdated timer does nothing
};

} // namespace shanke
