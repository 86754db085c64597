// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"

namespace shanke::bench {

// Time that runs so many times faster, as everything behind a line made faster by the same number sees it.
class FasterClock final : public Clock
{
public:
    explicit FasterClock(int times) : m_times(times) {}

    QDateTime now() const override { return m_clock.now(); }
    std::chrono::milliseconds monotonic() const override { return m_clock.monotonic() * m_times; }
    void after(std::chrono::milliseconds delay, QObject* receiver, std::function<void()> action) override
    {
        m_clock.after(delay / m_times, receiver, std::move(action));
    }

private:
    SystemClock m_clock;
    int m_times;
};

} // namespace shanke::bench
