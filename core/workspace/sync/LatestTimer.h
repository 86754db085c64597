// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"

#include <functional>

namespace shanke {

// A wait of which only the latest counts: another start, or cancel(), and the one before does nothing. Lives
// in the thread of its clock's caller.
class LatestTimer
{
public:
    explicit LatestTimer(Clock& clock) : m_clock(clock) {}

    // `owner` must not outlive this timer.
    void start(std::chrono::milliseconds wait, QObject* owner, std::function<void()> then)
    {
        m_clock.after(wait, owner, [this, turn = ++m_turn, then = std::move(then)] {
            if (turn == m_turn)
                then();
        });
    }
    void cancel() { ++m_turn; }

private:
    Clock& m_clock;
    quint64 m_turn = 0;
};

} // namespace shanke
