// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "replication/Throughput.h"

#include <optional>
#include <utility>

namespace shanke {

// Requests of one kind side by side on one line: how many are under way, and when the next one may begin. On
// a slow line that is a round trip before the others are through, so that the line is never idle and yet a
// cut costs about one request. What it learns of the line outlives it. Pure.
class RequestLane
{
public:
    using Time = std::chrono::milliseconds;

    RequestLane(Throughput& throughput, int most) : m_throughput(throughput), m_most(most) {}

    // How long the next one still has to wait; none: until another one has ended.
    std::optional<Time> pause(Time now, Time roundTrip) const;
    bool isIdle() const { return m_underWay == 0; }
    int underWay() const { return m_underWay; }

    // `amount` is in what the throughput counts.
    void begin(Time now, qint64 amount);
    void fail() { --m_underWay; }
    // One came through. How long it kept the line busy: another one was on the line before it, or a round
    // trip belongs to the time.
    Time succeed(Time now, qint64 amount, Time roundTrip);
    // Requests take their time on the line.
    bool isSlow(Time roundTrip) const;

private:
    // How much of all that is under way has probably still to go.
    qint64 left(Time now) const;

    Throughput& m_throughput;
    int m_most;
    int m_underWay = 0;
    qint64 m_amount = 0; // of all that is under way
    qint64 m_left = 0;   // of it, at the time that follows
    Time m_leftAt{0};
    Time m_busySince{0};   // or since the last one came through
    bool m_isFirst = true; // since it was idle
};

} // namespace shanke
