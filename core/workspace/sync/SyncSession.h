// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/SyncRefusal.h"
#include "workspace/devices/DeviceArrival.h"
#include "workspace/engine/Answer.h"
#include "workspace/sync/FileLane.h"
#include "workspace/sync/HeldDatabases.h"
#include "workspace/sync/NewsWatch.h"
#include "workspace/sync/RetryPause.h"
#include "workspace/sync/ServerAccess.h"
#include "workspace/sync/SyncBoard.h"
#include "workspace/sync/VisitLine.h"

namespace shanke {

class EngineState;

// Synchronisation of a workspace: visits one followed database after the other, desks first. Continuous while
// started: news are waited for at the server, a local change is sent at once, a failure is tried again soon,
// at once when something new has been written, and all is looked at now and then. What would lose work stops
// and asks; a database that fails by itself stops no other. Lives in the engine thread.
class SyncSession : public QObject
{
    Q_OBJECT
public:
    explicit SyncSession(EngineState& state);
    ~SyncSession() override;

    Result<> open();

    void start()
    {
        m_running = true;
        beginRound();
    }
    void stop()
    {
        m_running = false;
        cancel();
    }
    // One round over everything that is followed; answers the status after it.
    void once(const Answer<SyncStatus>& answer);
    void cancel();
    // A person has agreed to what stopped there.
    void allow(const DatabaseName& database)
    {
        m_held.release(database);
        m_visits.allow(database);
        beginRound();
    }
    // The network may be back: tries again at once when it was waiting to.
    void retryNow();

    void onAccountChanged();
    // The person has compared the code of the server.
    void onTrustChanged();
    // What the server is shown from now on; nothing: it is not known yet.
    void setCredential(const std::optional<Credential>& credential);

    // Something else that uses the server() was refused: asks for a fresh credential, once until something is
    // accepted, and says so when it is there. False: a person has to sign in first.
    bool askForAccess();
    // Something else that uses the server() was let in.
    void noteAccess() { m_access.forgive(); }
    // No fresh credential is awaited: a request would show a good one.
    bool isAccessKnown() const { return m_access.isOpen(); }

    // What files may take of the line.
    ByteBudget& budget() { return m_budget; }
    // Texts neither wait nor move, and the server answers: a piece of a file may begin.
    bool isQuiet() const { return m_isReached && m_visits.isQuiet(); }
    // The same where nobody knows whether the server answers.
    bool areTextsAtRest() const { return m_visits.isQuiet(); }

    // The server as it can be asked now; null: there is none, or what it is shown is
    // not known yet.
    const ServerLink* server() const { return isReady() ? m_server.get() : nullptr; }

signals:
    // Another server(), or none. Whoever uses it lets go of the old one now.
    void serverChanged();
    void quietChanged();
    // The credential that was awaited is there.
    void accessRenewed();
    // It goes on with the next setCredential(), also of the same.
    void credentialRefused(const shanke::SyncRefusal& refusal);
    void statusChanged(const shanke::SyncStatus& status);

private:
    void connectVisits();
    bool isReady() const { return m_server && m_access.credential(); }
    bool mayAsk() const { return m_server && m_access.isOpen(); }
    void reconnect();
    Result<> followKnown();
    void beginRound();
    void goOn();
    void enqueue(const Subscription& subscription);
    void onMoved(const Subscription& subscription);
    void addTransfer(SyncStatus& status) const;
    void showQuiet();
    void onSuccess(const DatabaseName& database, const VisitOutcome& outcome);
    void onFailure(const Subscription& visited, const Error& error, std::chrono::milliseconds askedPause);
    void tryHeldAgain();
    void beginRoundLater();
    void mergeArrivals();
    void endRound();
    void onUnauthorized(const Subscription& visited, const Error& error);
    void pauseAndRetry(const Error& error, std::chrono::milliseconds askedPause);
    void answerWhenSent();
    void onDatabaseChanged(const DatabaseName& database);
    void answerAll();

    EngineState& m_state;
    DeviceArrival m_arrival{m_state};
    SyncLog m_log;
    SyncBoard m_board;
    std::unique_ptr<ServerLink> m_server;
    ServerAccess m_access;
    RetryPause m_pause;
    HeldDatabases m_held;

    QList<Subscription> m_followed;
    VisitLine m_visits;
    NewsWatch m_news;
    ByteBudget m_budget;
    FileLane m_lane;
    std::vector<Answer<SyncStatus>> m_waitingForRound;

    quint64 m_round = 0; // names the last one: the timer of an earlier one does nothing
    bool m_running = false;
    bool m_isReached = false; // the last round came to its end
    bool m_isWaitingForLane = false;
    bool m_isRoundDue = false; // when it is known what to show
};

} // namespace shanke
