// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"

#include <QObject>
#include <QPointer>

#include <vector>

namespace shanke::test {

// Time that stands still until a test moves it. Delayed actions run inside advance(), in order of time.
class FakeClock final : public Clock
{
public:
    QDateTime now() const override { return m_start.addMSecs(m_elapsed.count()); }
    std::chrono::milliseconds monotonic() const override { return m_elapsed; }

    void after(std::chrono::milliseconds delay, QObject* receiver, std::function<void()> action) override
    {
        m_timers.push_back({m_elapsed + delay, receiver, std::move(action)});
    }

    void setNow(const QDateTime& now) { m_start = now.addMSecs(-m_elapsed.count()); }
    size_t pendingTimers() const { return m_timers.size(); }
    // Until the next delayed action; none: nothing waits.
    std::optional<std::chrono::milliseconds> untilNext() const
    {
        const auto next = std::min_element(m_timers.begin(), m_timers.end(),
                                           [](const Timer& a, const Timer& b) { return a.due < b.due; });
        if (next == m_timers.end())
            return std::nullopt;
        return std::max(next->due - m_elapsed, std::chrono::milliseconds(0));
    }

    void advance(std::chrono::milliseconds step)
    {
        const auto end = m_elapsed + step;
        for (;;) {
            const auto next = std::min_element(m_timers.begin(), m_timers.end(),
                                               [](const Timer& a, const Timer& b) { return a.due < b.due; });
            if (next == m_timers.end() || next->due > end)
                break;
            const Timer timer = *next;
            m_timers.erase(next);
            m_elapsed = std::max(m_elapsed, timer.due);
            if (timer.receiver)
                timer.action();
        }
        m_elapsed = end;
    }

private:
    struct Timer
    {
        std::chrono::milliseconds due;
        QPointer<QObject> receiver;
        std::function<void()> action;
    };

    QDateTime m_start = QDateTime::fromString(QStringLiteral("2026-03-05T20:10:00+08:00"), Qt::ISODate);
    std::chrono::milliseconds m_elapsed{0};
    std::vector<Timer> m_timers;
};

} // namespace shanke::test
