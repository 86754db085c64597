// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "replication/Replication.h"
#include "workspace/ReplicationService.h"
#include "workspace/engine/Answer.h"

namespace shanke {

class DocumentStore;
class EngineState;

// One ordered replication at work. Belongs to the engine state, answers once and then removes itself. Lives
// in the engine thread.
class ReplicationRun : public QObject
{
    Q_OBJECT
public:
    ReplicationRun(EngineState& state, ReplicationOrder order, const Answer<ReplicationReport>& answer);
    ~ReplicationRun() override;

    void start();
    void cancel();

signals:
    void progressed(const shanke::ReplicationReport& report);
    void interrupted(const shanke::Error& error);

private:
    Result<> prepare();
    Result<std::unique_ptr<Peer>> serverPeer(const QString& address) const;
    Result<std::unique_ptr<Peer>> localPeer(DocumentStore* store) const;
    Result<std::unique_ptr<Peer>> sourcePeer();
    Result<std::unique_ptr<Peer>> targetPeer();
    Result<qint64> conflictsLeft() const;
    ReplicationReport report() const;
    void end(const Result<>& result);

    EngineState& m_state;
    ReplicationOrder m_order;
    Answer<ReplicationReport> m_answer;
    std::unique_ptr<Replication> m_replication;
    DocumentStore* m_localTarget = nullptr;
    qint64 m_sequenceBefore = 0;
    std::chrono::milliseconds m_began{0};
    qint64 m_refused = 0; // in stretches that are over
};

} // namespace shanke
