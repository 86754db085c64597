// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/sync/FileLane.h"
#include "workspace/sync/SyncCycle.h"

namespace shanke {

// Synchronisation of a workspace, in rounds over everything that is followed, at one server at a time: the
// school's, or the county's while that does not answer. Continuous while started: news are waited for at the
// server, a local change is sent at once, a failure is tried again soon, at once when something new has been
// written, and all is looked at now and then. What would lose work stops and asks; a database that fails by
// itself stops no other. Lives in the engine thread.
class SyncSession : public QObject
{
    Q_OBJECT
public:
    explicit SyncSession(const SyncParts& engine);
    ~SyncSession() override;

    Result<> open();

    void start();
    void stop();
    // One round over everything that is followed, and at the county what it has not confirmed; answers the
    // status after it.
    void once(const Answer<SyncStatus>& answer);
    void cancel() { m_cycle.cancel(); }
    void allow(const DatabaseName& database);
    // The network may be back: tries again at once when it was waiting to.
    void retryNow() { m_cycle.retryNow(); }
    void onAccountChanged(Hop hop);
    // The person follows other columns than before.
    void onColumnsChanged();
    // The person has compared the code of the server, or the server has come to know this PC.
    void onTrustChanged(Hop hop);
    // This PC is another device to servers than before.
    void onSpeakerChanged()
    {
        for (const Hop hop : Hops)
            onTrustChanged(hop);
    }
    // What the server is shown from now on; nothing: it is not known yet.
    void setCredential(Hop hop, const std::optional<Credential>& credential);

    // Something else that uses the server() was refused: asks for a fresh credential, once until something is
    // accepted, and says so when it is there. False: a person has to sign in first.
    bool askForAccess() { return m_servers.inUse().askForCredential(); }
    // Something else that uses the server() was let in.
    void noteAccess() { m_servers.inUse().noteAccess(); }
    // No fresh credential is awaited: a request would show a good one.
    bool isAccessKnown() const { return m_servers.inUse().access().isOpen(); }

    // What files may take of the line.
    ByteBudget& budget() { return m_budget; }
    // Texts neither wait nor move, and the server answers: a piece of a file may begin.
    bool isQuiet() const { return m_cycle.isQuiet(); }
    // The same where nobody knows whether the server answers.
    bool areTextsAtRest() const { return m_round.isQuiet(); }

    // The server in use as it can be asked now; null: there is none, or what it is shown is
    // not known yet.
    const ServerLink* server() const;

signals:
    void changed(); // something came or went, or files stand otherwise
    // Another server(), or none. Whoever uses it lets go of the old one now.
    void serverChanged();
    void quietChanged();
    // The credential that was awaited is there.
    void accessRenewed();
    // It goes on with the next setCredential(), also of the same.
    void credentialRefused(const shanke::SyncRefusal& refusal);
    void statusChanged(const shanke::SyncStatus& status);

private:
    void connectParts();
    void reconnect(KnownServer& server);
    void onDatabaseChanged(const DatabaseName& database);

    SyncParts m_engine;
    SyncLog m_log;
    SyncBoard m_board;
    ServerChoice m_servers;
    NewsWatch m_news;
    SyncRound m_round;
    ByteBudget m_budget;
    FileLane m_lane;
    ActiveServer m_active;
    RoundOrders m_orders;
    SyncCycle m_cycle;
};

} // namespace shanke
