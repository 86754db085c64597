// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/devices/DeviceArrival.h"
#include "workspace/sync/NewsWatch.h"
#include "workspace/sync/ServerChoice.h"
#include "workspace/sync/SyncBoard.h"
#include "workspace/sync/SyncParts.h"
#include "workspace/sync/VisitLine.h"

namespace shanke {

// The visits of one round at the server in use: all that is followed, then what became of merging what came.
// What stops one database lets the others go on; what stops all ends the round. Lives in the engine thread.
class SyncRound : public QObject
{
    Q_OBJECT
public:
    // What it works with outlives it.
    struct Parts
    {
        ServerChoice& servers;
        SyncLog& log;
        SyncBoard& board;
        NewsWatch& news;
    };

    SyncRound(const SyncParts& engine, const Parts& parts);
    ~SyncRound() override;

    // Looks anew which databases are followed, and counts what waits, also before the first exchange. True:
    // they are more than before.
    bool follow();
    const QList<Subscription>& followed() const { return m_followed; }

    // Another server, or none.
    void setServer(const ServerLink* server);
    void allow(const DatabaseName& database);
    void askForDebts() { m_visits.askForDebts(m_followed); }

    void begin();
    // Where it was stopped.
    void goOn() { m_visits.next(); }
    // This one as well, at once unless a more urgent one is being visited.
    void add(const Subscription& subscription);
    void clear();
    // The visit under way ends as soon as what is being written is written, and is made later.
    void makeWay() { m_visits.makeWay(); }

    bool isVisiting() const { return m_visits.isVisiting(); }
    bool hasWaiting() const { return m_visits.hasWaiting(); }
    bool isQuiet() const { return m_visits.isQuiet(); }

    // Those that failed by themselves, after a pause.
    void tryHeldLater();

signals:
    void changed(); // something came or went
    void due(const shanke::Subscription& subscription);
    void began();
    void carried(); // the line carries something
    // Between two visits: the server in use is no longer the one to use.
    void outrun();
    void lost(const shanke::Error& error, std::chrono::milliseconds askedPause);
    void ended();

private:
    void next();
    void hold(const DatabaseName& database, const Error& error);
    // What is wrong at the server in use although it answers.
    void showHeld();
    void onSuccess(const DatabaseName& database, const VisitOutcome& outcome);
    void onFailure(const Subscription& visited, const Error& error, std::chrono::milliseconds askedPause);
    void mergeArrivals();
    void onMerged(const QList<DatabaseName>& written);
    DesksOfOthers desksOfOthers();

    SyncParts m_engine;
    Parts m_parts;
    VisitLine m_visits;
    DeviceArrival m_arrival;
    QList<Subscription> m_followed;
    quint64 m_turn = 0; // names the round: what belongs to an earlier one counts no more
};

} // namespace shanke
