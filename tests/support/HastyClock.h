// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"

#include <algorithm>

namespace shanke::test {

// Whoever waits for minutes waits for two seconds: long enough for a server that slows down who asks again
// and again.
class HastyClock final : public Clock
{
public:
    QDateTime now() const override { return m_clock.now(); }
    std::chrono::milliseconds monotonic() const override { return m_clock.monotonic(); }
    void after(std::chrono::milliseconds delay, QObject* receiver, std::function<void()> action) override
    {
        m_clock.after(std::min<std::chrono::milliseconds>(delay, std::chrono::seconds(2)), receiver,
                      std::move(action));
    }

private:
    SystemClock m_clock;
};

} // namespace shanke::test
