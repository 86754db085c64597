// SPDX-License-Identifier: GPL-3.0-or-later
#include "replication/RequestLane.h"

#include "replication/ReplicationTuning.h"

#include <algorithm>

namespace shanke {

namespace {

constexpr int LeastShareOfLine = 4; // of the time of a request, however long the round trip seemed

} // namespace

std::optional<RequestLane::Time> RequestLane::pause(Time now, Time roundTrip) const
{
    if (m_underWay == 0)
        return Time(0);
    if (m_underWay >= m_most)
        return std::nullopt;
    if (!isSlow(roundTrip))
        return Time(0);
    return std::max(m_throughput.timeFor(left(now)) - roundTrip, Time(0));
}

bool RequestLane::isSlow(Time roundTrip) const
{
    return roundTrip >= tuning::NearRoundTrip && m_throughput.usualTime() >= tuning::SlowRequest;
}

qint64 RequestLane::left(Time now) const
{
    return std::max<qint64>(m_left - m_throughput.amountIn(now - m_leftAt), 0);
}

void RequestLane::begin(Time now, qint64 amount)
{
    if (m_underWay++ == 0) {
        m_busySince = now;
        m_isFirst = true;
        m_amount = 0;
        m_left = 0;
    }
    m_amount += amount;
    m_left = left(now) + amount;
    m_leftAt = now;
}

RequestLane::Time RequestLane::succeed(Time now, qint64 amount, Time roundTrip)
{
    --m_underWay;
    m_amount -= amount;
    m_left = std::min(left(now), m_amount);
    m_leftAt = now;
    Time alone = now - std::exchange(m_busySince, now);
    if (std::exchange(m_isFirst, false))
        alone = std::max(alone - roundTrip, alone / LeastShareOfLine);
    m_throughput.carried(amount, alone);
    return alone;
}

} // namespace shanke
