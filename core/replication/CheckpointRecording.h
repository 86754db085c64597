// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "replication/CheckpointKeeper.h"
#include "replication/DebtKeeper.h"
#include "replication/ReplicationValues.h"
#include "replication/SequenceLedger.h"

namespace shanke {

// Records how far a replication has come: first the debts, then the checkpoint that passes them, one after
// the other and one at a time. Lives in the peers' thread.
class CheckpointRecording final : public QObject
{
    Q_OBJECT
public:
    // What it reads outlives it; `counts` are those of the whole replication.
    CheckpointRecording(CheckpointKeeper& keeper, DebtKeeper& debts, const SequenceLedger& ledger,
                        const ReplicationCounts& counts)
        : m_keeper(keeper), m_debts(debts), m_ledger(ledger), m_counts(counts)
    {
    }

    // All that went is recorded, and nothing is being.
    bool isLevel() const { return m_phase == Phase::Resting && !hasNews(); }
    // When there is something new, in a pause of the work or when the last time was long ago.
    void record(bool isPause);

signals:
    void recorded(const shanke::couch::Sequence& sequence);
    void failed(const shanke::Error& error);

private:
    enum class Phase { Resting, SavingDebts, WritingCheckpoint };

    bool hasNews() const { return m_ledger.reached() != m_keeper.recorded() || m_debts.isChanged(); }
    void writeCheckpoint(const couch::Sequence& sequence);
    void end(const Result<>& result, const couch::Sequence& sequence);

    CheckpointKeeper& m_keeper;
    DebtKeeper& m_debts;
    const SequenceLedger& m_ledger;
    const ReplicationCounts& m_counts;
    Phase m_phase = Phase::Resting;
};

} // namespace shanke
