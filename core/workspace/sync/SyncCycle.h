// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/sync/ActiveServer.h"
#include "workspace/sync/LatestTimer.h"
#include "workspace/sync/RetryPause.h"
#include "workspace/sync/RoundOrders.h"
#include "workspace/sync/SyncRound.h"

namespace shanke {

// One round after the other: begun when there is a reason to, at the other server when this one is lost,
// after a pause when both are, and, while continuous, again after a while. Between two rounds news are waited
// for, what was held is tried again, and the county is asked for what it has not confirmed. Lives in the
// engine thread.
class SyncCycle : public QObject
{
    Q_OBJECT
public:
    // What it works with outlives it.
    struct Parts
    {
        ServerChoice& servers;
        ActiveServer& active;
        SyncRound& round;
        NewsWatch& news;
        FileLane& lane;
        SyncBoard& board;
        SyncLog& log;
        RoundOrders& orders;
    };

    SyncCycle(const SyncParts& engine, const Parts& parts);

    void setContinuous(bool isContinuous) { m_isContinuous = isContinuous; }
    bool isContinuous() const { return m_isContinuous; }
    // Texts neither wait nor move, and the server answers: a piece of a file may begin.
    bool isQuiet() const { return m_parts.active.isReached() && m_parts.round.isQuiet(); }
    // The server in use is shown what it takes.
    bool mayAsk() const { return m_parts.servers.inUse().mayAsk(); }

    // Looks anew what is followed. True: there is more than before.
    bool follow();
    void begin();
    // Where somebody waits for one, or all the time.
    void beginWhatIsDue();
    // This database as well: something has moved at the server.
    void add(const Subscription& subscription);
    // The same for what was written here: goes out at once, also out of a pause.
    void addOwn(const Subscription& subscription);
    // The server in use is shown something else now.
    void goOnWithAccess(bool wasAwaited);
    void retryNow();
    void cancel();

signals:
    void quietChanged();

private:
    void connectRound();
    void goOn();
    void step();
    void end();
    void rest();
    void compareLater();
    void lose(const Error& error, std::chrono::milliseconds askedPause);
    void pauseAndRetry(const Error& error, std::chrono::milliseconds askedPause);
    void showQuiet();

    SyncParts m_engine;
    Parts m_parts;
    RetryPause m_pause;
    LatestTimer m_nextRound;
    LatestTimer m_nextComparison;
    bool m_isContinuous = false;
    bool m_isDue = false; // a round begins when it is known what to show
};

} // namespace shanke
