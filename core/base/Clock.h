// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <chrono>
#include <functional>

class QObject;

namespace shanke {

// Where time comes from, so that tests need no sleeps. Order of events never depends on it.
class Clock
{
public:
    virtual ~Clock() = default;

    // Wall time with the local offset. May jump or be wrong by years.
    virtual QDateTime now() const = 0;

    // Milliseconds that only grow; for measuring.
    virtual std::chrono::milliseconds monotonic() const = 0;

    // Calls `action` once after `delay` in the calling thread, unless `receiver` is gone by then.
    virtual void after(std::chrono::milliseconds delay, QObject* receiver, std::function<void()> action) = 0;
};

class SystemClock final : public Clock
{
public:
    QDateTime now() const override;
    std::chrono::milliseconds monotonic() const override;
    void after(std::chrono::milliseconds delay, QObject* receiver, std::function<void()> action) override;
};

// ISO 8601 with offset, to the second: "2026-03-09T07:40:00+08:00". The form of every time in a document.
QString toIsoString(const QDateTime& time);

} // namespace shanke
