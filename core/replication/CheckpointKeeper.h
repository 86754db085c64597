// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "replication/Checkpoint.h"
#include "replication/Peer.h"

#include <QObject>

namespace shanke {

// Reads and writes the checkpoint of one replication at both of its peers: it counts where both hold it, and
// writing the target also makes what it stored durable, so none is ever ahead of the documents. A peer that
// was put back from a copy, or made anew, remembers less than the other one: what is on this PC then goes
// back to what both remember, before anything is said to be there. Lives in the peers' thread.
class CheckpointKeeper : public QObject
{
    Q_OBJECT
public:
    CheckpointKeeper(Peer& source, Peer& target, const Clock& clock);

    // The sequence to go on from; empty: from the beginning. NotFound when the source does not exist.
    void load(Continuation<couch::Sequence> done);
    // What a target answered that does not exist.
    const std::optional<Error>& targetMissing() const { return m_target.missing; }
    // The target was made since.
    void meetTarget(Continuation<> done) { meet(m_target, std::move(done)); }

    // Everything up to `sequence` is at the target; `counts` of the whole run. Protocol when a peer no longer
    // holds the checkpoint that was read or written last, or is another database than before.
    void record(const couch::Sequence& sequence, const ReplicationCounts& counts, Continuation<> done);
    const couch::Sequence& recorded() const { return m_common.sequence; }
    // True when the last checkpoint is long enough ago for another one in the middle of work.
    bool isDue() const;
    // Asks both peers whether they still hold what record() left; Protocol when one does not.
    void confirm(Continuation<> done);

private:
    // One of the peers, and what it remembers.
    struct Side
    {
        Peer& peer;
        std::optional<Checkpoint> found{};
        QString instance{}; // of a peer that held no checkpoint when it was met
        std::optional<Error> missing{};
        bool isKeeping = true; // it lets us write our checkpoint
    };

    void read(Side& side, Continuation<> done);
    void meet(Side& side, Continuation<> done);
    void fallBack(Side& side, Continuation<> done);
    void confirm(const Side& side, Continuation<> done);
    void confirmCheckpoint(const Side& side, Continuation<> done);
    void confirmInstance(const Side& side, Continuation<> done);
    void writeFirst(const Continuation<>& done);
    void write(Side& side, const Continuation<>& done);
    bool isAtCommon(const Side& side) const;
    // Calls `next` after a success, `done` after a failure.
    template <typename Next>
    Continuation<> then(const Continuation<>& done, Next next);

    Side m_source;
    Side m_target;
    const Clock& m_clock;
    QString m_id;
    CommonCheckpoint m_common;
    ReplicationCounts m_recordedCounts;
    QString m_sessionStart;
    std::chrono::milliseconds m_recordedAt{0};
};

} // namespace shanke
