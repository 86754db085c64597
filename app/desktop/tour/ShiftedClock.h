// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"

namespace shanke {

// The system's clock, except that it began at another moment: a tour is always played on the same evening, so
// its pictures can be compared.
class ShiftedClock final : public Clock
{
public:
    explicit ShiftedClock(const QDateTime& start) : m_shift(QDateTime::currentDateTime().msecsTo(start)) {}

    QDateTime now() const override { return m_system.now().addMSecs(m_shift); }
    std::chrono::milliseconds monotonic() const override { return m_system.monotonic(); }
    void after(std::chrono::milliseconds delay, QObject* receiver, std::function<void()> action) override
    {
        m_system.after(delay, receiver, std::move(action));
    }

private:
    SystemClock m_system;
    qint64 m_shift; // milliseconds
};

} // namespace shanke
