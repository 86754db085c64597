// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"

#include <atomic>

namespace shanke::test {

// That of a PC that somebody set wrong. Its connections go by the clock of the system, which a test leaves
// alone.
class WrongClock final : public Clock
{
public:
    void setAhead(std::chrono::minutes ahead) { m_ahead = ahead; }

    QDateTime now() const override { return m_clock.now().addSecs(m_ahead.load() / std::chrono::seconds(1)); }
    std::chrono::milliseconds monotonic() const override { return m_clock.monotonic(); }
    void after(std::chrono::milliseconds delay, QObject* receiver, std::function<void()> action) override
    {
        m_clock.after(delay, receiver, std::move(action));
    }

private:
    SystemClock m_clock;
    std::atomic<std::chrono::minutes> m_ahead{std::chrono::minutes(0)};
};

} // namespace shanke::test
