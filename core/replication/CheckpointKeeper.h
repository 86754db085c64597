// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "replication/Checkpoint.h"
#include "replication/Peer.h"

#include <QObject>

namespace shanke {

// Reads and writes the checkpoint of one replication at both of its peers. Writes the target first, which
// also makes what it stored durable, so that no checkpoint is ever ahead of the documents. Lives in the
// peers' thread.
class CheckpointKeeper : public QObject
{
    Q_OBJECT
public:
    CheckpointKeeper(Peer& source, Peer& target, const Clock& clock);

    // The sequence to go on from; empty: from the beginning.
    void load(Continuation<couch::Sequence> done);
    // False when the target remembers nothing of this replication: perhaps it does not even exist.
    bool targetKnowsUs() const { return m_atTarget.has_value(); }

    // Everything up to `sequence` is at the target; `counts` of the whole run.
    void record(const couch::Sequence& sequence, const ReplicationCounts& counts, Continuation<> done);
    const couch::Sequence& recorded() const { return m_common.sequence; }
    // True when the last checkpoint is long enough ago for another one in the middle of work.
    bool isDue() const;

private:
    using Found = std::optional<Checkpoint>;

    void readFrom(Peer& peer, Found& found, const Continuation<couch::Sequence>& done);
    void compare(const Continuation<couch::Sequence>& done);
    void writeSource(const Continuation<>& done);

    Peer& m_source;
    Peer& m_target;
    const Clock& m_clock;
    QString m_id;
    Found m_atSource;
    Found m_atTarget;
    int m_reading = 0;
    CommonCheckpoint m_common;
    ReplicationCounts m_recordedCounts;
    QString m_sessionStart;
    std::chrono::milliseconds m_recordedAt{0};
};

} // namespace shanke
