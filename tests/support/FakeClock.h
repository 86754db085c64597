// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"

#include <QObject>
#include <QPointer>

#include <mutex>
#include <vector>

namespace shanke::test {

// Time that stands still until a test moves it. Delayed actions run inside advance(), in order of time. The
// program and its engine ask it at once from two threads.
class FakeClock final : public Clock
{
public:
    QDateTime now() const override
    {
        const std::lock_guard lock(m_mutex);
        return m_start.addMSecs(m_elapsed.count());
    }
    std::chrono::milliseconds monotonic() const override
    {
        const std::lock_guard lock(m_mutex);
        return m_elapsed;
    }

    void after(std::chrono::milliseconds delay, QObject* receiver, std::function<void()> action) override
    {
        const std::lock_guard lock(m_mutex);
        m_timers.push_back({m_elapsed + delay, receiver, std::move(action)});
    }

    void setNow(const QDateTime& now)
    {
        const std::lock_guard lock(m_mutex);
        m_start = now.addMSecs(-m_elapsed.count());
    }
    size_t pendingTimers() const
    {
        const std::lock_guard lock(m_mutex);
        return m_timers.size();
    }
    // Until the next delayed action; none: nothing waits.
    std::optional<std::chrono::milliseconds> untilNext() const
    {
        const std::lock_guard lock(m_mutex);
        const auto next = std::min_element(m_timers.begin(), m_timers.end(), isEarlier);
        if (next == m_timers.end())
            return std::nullopt;
        return std::max(next->due - m_elapsed, std::chrono::milliseconds(0));
    }

    void advance(std::chrono::milliseconds step)
    {
        const auto end = monotonic() + step;
        while (const auto timer = takeDue(end)) {
            if (timer->receiver)
                timer->action();
        }
        const std::lock_guard lock(m_mutex);
        m_elapsed = end;
    }

private:
    struct Timer
    {
        std::chrono::milliseconds due;
        QPointer<QObject> receiver;
        std::function<void()> action;
    };

    static bool isEarlier(const Timer& a, const Timer& b) { return a.due < b.due; }

    // The next that is due until `end`; the time is then that of it.
    std::optional<Timer> takeDue(std::chrono::milliseconds end)
    {
        const std::lock_guard lock(m_mutex);
        const auto next = std::min_element(m_timers.begin(), m_timers.end(), isEarlier);
        if (next == m_timers.end() || next->due > end)
            return std::nullopt;
        const Timer timer = *next;
        m_timers.erase(next);
        m_elapsed = std::max(m_elapsed, timer.due);
        return timer;
    }

    mutable std::mutex m_mutex;
    QDateTime m_start = QDateTime::fromString(QStringLiteral("2026-03-05T20:10:00+08:00"), Qt::ISODate);
    std::chrono::milliseconds m_elapsed{0};
    std::vector<Timer> m_timers;
};

} // namespace shanke::test
