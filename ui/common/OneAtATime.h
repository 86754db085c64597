// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <utility>

namespace shanke {

// For a question that is asked whenever something changed: one is under way at a time, and however much
// changes meanwhile, one more follows. So a busy exchange never builds a queue of questions. While paused
// nothing is asked; going on asks once when something changed. A member of the view model that asks, in its
// thread.
class OneAtATime
{
public:
    // `ask` starts the question; its answer, good or bad, calls answered().
    explicit OneAtATime(std::function<void()> ask) : m_ask(std::move(ask)) {}

    void want()
    {
        m_wanted = true;
        askIfFree();
    }

    void answered()
    {
        m_underWay = false;
        askIfFree();
    }

    void setPaused(bool paused)
    {
        m_paused = paused;
        askIfFree();
    }

private:
    void askIfFree()
    {
        if (m_underWay || m_paused || !std::exchange(m_wanted, false))
            return;
        m_underWay = true;
        m_ask();
    }

    std::function<void()> m_ask;
    bool m_wanted = false;
    bool m_underWay = false;
    bool m_paused = false;
};

} // namespace shanke
