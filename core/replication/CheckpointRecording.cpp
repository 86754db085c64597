// SPDX-License-Identifier: GPL-3.0-or-later
#include "replication/CheckpointRecording.h"

namespace shanke {

void CheckpointRecording::record(bool isPause)
{
    if (m_phase != Phase::Resting || !hasNews() || !(isPause || m_keeper.isDue()))
        return;
    m_phase = Phase::SavingDebts;
    // The sequence as it is now: what settles while the debts are written has a debt of its own.
    m_debts.save({this, [this, sequence = m_ledger.reached()](const Result<>& saved) {
                      saved ? writeCheckpoint(sequence) : end(saved, sequence);
                  }});
}

void CheckpointRecording::writeCheckpoint(const couch::Sequence& sequence)
{
    if (sequence == m_keeper.recorded())
        return end({}, sequence);
    m_phase = Phase::WritingCheckpoint;
    m_keeper.record(sequence, m_counts,
                    {this, [this, sequence](const Result<>& written) { end(written, sequence); }});
}

void CheckpointRecording::end(const Result<>& result, const couch::Sequence& sequence)
{
    m_phase = Phase::Resting;
    if (result)
        emit recorded(sequence);
    else
        emit failed(result.error());
}

} // namespace shanke
