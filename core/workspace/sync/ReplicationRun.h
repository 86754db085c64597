// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Answer.h"
#include "base/Run.h"
#include "http/ServerAddress.h"
#include "replication/Replication.h"
#include "workspace/sync/FirstStart.h"
#include "workspace/values/ReplicationOrder.h"

namespace shanke {

class AuthorityKeeper;
class WorkspaceFolder;

// One ordered replication at work. Answers once, when nothing of it is left. Lives in the engine thread.
class ReplicationRun final : public Run
{
    Q_OBJECT
public:
    // What it works with outlives it.
    struct Parts
    {
        const WorkspaceFolder& folder;
        Databases& databases;
        AuthorityKeeper& authority;
        std::shared_ptr<Clock> clock;
    };

    ReplicationRun(Parts parts, ReplicationOrder order, const Answer<ReplicationReport>& answer);
    ~ReplicationRun() override;

    void start();
    void cancel();

signals:
    void progressed(const shanke::ReplicationReport& report);
    void interrupted(const shanke::Error& error);

private:
    struct RemoteDatabase
    {
        ServerAddress server;
        DatabaseName name;
    };

    bool isToStart() const;
    void startFromServer();
    void startFromFile();
    void onUnpacked();
    void replicate();
    Result<> prepare();
    static Result<RemoteDatabase> remoteDatabase(const QString& address);
    std::shared_ptr<HttpTransport> transportTo(const ServerAddress& server) const;
    Result<std::unique_ptr<Peer>> serverPeer(const QString& address);
    Result<std::unique_ptr<Peer>> localPeer(DocumentStore* store) const;
    Result<std::unique_ptr<Peer>> sourcePeer();
    Result<std::unique_ptr<Peer>> targetPeer();
    QString carrier() const;
    Result<qint64> conflictsLeft() const;
    ReplicationReport report() const;
    Result<ReplicationReport> finalReport(bool stopped) const;
    void end(const Result<>& result);

    Parts m_parts;
    ReplicationOrder m_order;
    Answer<ReplicationReport> m_answer;
    std::shared_ptr<HttpTransport> m_transport; // of the first start, then of its peer
    std::unique_ptr<FirstStart> m_firstStart;
    QThreadPool m_pool;
    QFutureWatcher<Result<SnapshotFacts>> m_unpacking;
    std::shared_ptr<std::atomic<bool>> m_stop = std::make_shared<std::atomic<bool>>(false);
    std::optional<Result<ReplicationReport>> m_outcome; // answered by the destructor
    std::unique_ptr<DocumentStore> m_unpacked;          // a snapshot whose database is here already
    qint64 m_cameWithFile = 0;                          // documents
    std::unique_ptr<Replication> m_replication;
    DocumentStore* m_localTarget = nullptr;
    qint64 m_sequenceBefore = 0;
    std::chrono::milliseconds m_began{0};
    qint64 m_refused = 0; // in stretches that are over
};

} // namespace shanke
