// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "world/WorldTime.h"

namespace shanke::world {

// The clock of one machine: its wall time may jump and be wrong by years, what it measures with is right.
class MachineClock final : public Clock
{
public:
    explicit MachineClock(WorldTime& time) : m_time(time) {}

    QDateTime now() const override
    {
        return m_start.addMSecs(m_time.now().count()).addSecs(m_wrongBy.count());
    }
    std::chrono::milliseconds monotonic() const override { return m_time.now(); }
    void after(std::chrono::milliseconds delay, QObject* receiver, std::function<void()> action) override
    {
        m_time.after(delay, receiver, std::move(action));
    }

    void jump(std::chrono::seconds by) { m_wrongBy += by; }

private:
    WorldTime& m_time;
    QDateTime m_start = QDateTime::fromString(QStringLiteral("2026-03-05T20:10:00+08:00"), Qt::ISODate);
    std::chrono::seconds m_wrongBy{0};
};

} // namespace shanke::world
