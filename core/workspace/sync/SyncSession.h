// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/RetryPolicy.h"
#include "workspace/engine/Answer.h"
#include "workspace/sync/DatabasePoll.h"
#include "workspace/sync/DatabaseVisit.h"
#include "workspace/sync/RemoteWatch.h"
#include "workspace/sync/SyncBoard.h"

#include <map>

namespace shanke {

class EngineState;

// Synchronisation of a workspace: visits one followed database after the other, desks first. Continuous while
// started: news are waited for at the server, a local change is sent at once, a failure is tried again soon,
// at once when something new has been written. What would lose work stops and asks. Lives in the engine
// thread.
class SyncSession : public QObject
{
    Q_OBJECT
public:
    explicit SyncSession(EngineState& state);
    ~SyncSession() override;

    Result<> open();

    void start();
    void stop();
    // One round over everything that is followed; answers the status after it.
    void once(const Answer<SyncStatus>& answer);
    void cancel();
    void allow(const DatabaseName& database);

    void onAccountChanged();
    void setPassword(const QString& password);

    // The server as it can be asked now; null: there is none, or its password is not known yet.
    const ServerLink* server() const { return isReady() ? m_server.get() : nullptr; }

signals:
    // Another server(), or none. Whoever uses it lets go of the old one now.
    void serverChanged();
    void statusChanged(const shanke::SyncStatus& status);

private:
    bool isReady() const;
    void reconnect();
    Result<> followKnown();
    void beginRound();
    void enqueue(const Subscription& subscription);
    void visitNext();
    void onVisited(const DatabaseName& database, const Result<VisitOutcome>& result);
    void onSuccess(const DatabaseName& database, const VisitOutcome& outcome);
    void onFailure(const DatabaseName& database, const Error& error);
    void askPerson(const DatabaseName& database, const Error& error);
    void mergeArrivals();
    void endRound();
    void pauseAndRetry(const Error& error);
    std::chrono::milliseconds retryDelay();
    void watchAll();
    void askLater();
    void askUnwatched();
    void onDatabaseChanged(const DatabaseName& database);
    void answerAll();

    EngineState& m_state;
    SyncLog m_log;
    SyncBoard m_board;
    std::unique_ptr<ServerLink> m_server;
    std::optional<QString> m_password; // empty until the vault has answered
    RetryPolicy m_retry;

    QList<Subscription> m_followed;
    QList<Subscription> m_queue;
    std::unique_ptr<DatabaseVisit> m_visit;
    std::map<DatabaseName, std::unique_ptr<RemoteWatch>> m_watches;
    DatabasePoll m_poll;
    QHash<DatabaseName, couch::Sequence> m_serverSequences;
    QSet<DatabaseName> m_stopped; // wait for a person
    QSet<DatabaseName> m_allowed;
    std::vector<Answer<SyncStatus>> m_waitingForRound;

    quint64 m_pause = 0; // names the pause under way: an outdated timer does nothing
    bool m_running = false;
    bool m_pausing = false;
};

} // namespace shanke
