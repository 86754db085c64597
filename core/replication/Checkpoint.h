// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "replication/ReplicationValues.h"

#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace shanke {

// The stretch of a replication between two checkpoints.
struct CheckpointSession
{
    QString id;
    QString startTime; // ISO 8601
    QString endTime;
    couch::Sequence start;
    couch::Sequence end; // everything up to here is at the target
    ReplicationCounts counts;
};

// How far a replication has come, as CouchDB's replicator writes it into _local/<replication id> of both
// peers. Sequences are opaque, so two peers' checkpoints can only be compared by the sessions both remember:
// every checkpoint is a session of its own, and a peer that was restored from a copy falls back to the newest
// checkpoint both know. Pure value.
class Checkpoint
{
public:
    // Empty when the object is not a checkpoint of this version: then there is none.
    static std::optional<Checkpoint> fromJson(const QJsonObject& object);
    QJsonObject toJson() const;

    // The checkpoint that follows, with `session` as the newest of the history.
    Checkpoint followedBy(CheckpointSession session) const;

    // Without the sessions that came after `session`.
    Checkpoint asOf(const QString& session) const;

    const std::vector<CheckpointSession>& history() const { return m_history; } // newest first

private:
    std::vector<CheckpointSession> m_history;
};

// What both peers remember of one replication: where to go on, and what to build the next checkpoint upon.
struct CommonCheckpoint
{
    couch::Sequence sequence; // empty: from the beginning
    Checkpoint log;
};
CommonCheckpoint commonCheckpoint(const std::optional<Checkpoint>& source,
                                  const std::optional<Checkpoint>& target);

// Names the replication from `source` to `target` (identities of peers) for ever and on every device.
QString replicationId(const QString& source, const QString& target);

} // namespace shanke
