// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "http/RetryPolicy.h"
#include "replication/CutHistory.h"

namespace shanke {

// The wait between a failure and the next try, at most one at a time. Near the server, or while something
// waits to be sent, it is short, and on a line that is usually back soon it does not grow. Each wait and each
// new start has a number, so whatever belongs to an earlier one can be told from it. Lives in the engine
// thread.
class RetryPause
{
public:
    // How a failure is met: a server in the own network costs nothing to ask.
    struct Reason
    {
        bool isNear = false;
        bool isLineAway = false;
        bool isSomethingWaiting = false;
        std::chrono::milliseconds asked{0}; // by the server
    };

    explicit RetryPause(Clock& clock) : m_clock(clock) {}

    // Calls `goOn` after the wait unless it has ended before.
    void begin(const Reason& reason, QObject* owner, std::function<void()> goOn);
    void end();
    // The line carries something again.
    void noteCarried();
    // Somebody wants no long wait.
    void reset() { m_retry.reset(); }

    bool isUnderWay() const { return m_isUnderWay; }
    quint64 turn() const { return m_turn; }

private:
    std::chrono::milliseconds delay(const Reason& reason);

    Clock& m_clock;
    RetryPolicy m_retry;
    CutHistory m_cuts;
    quint64 m_turn = 0;
    bool m_isUnderWay = false;
};

} // namespace shanke
