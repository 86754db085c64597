// SPDX-License-Identifier: GPL-3.0-or-later
#include "replication/Throughput.h"

#include <algorithm>

namespace shanke {

namespace {

constexpr double ThroughputMemory = 0.75; // of the past, for each new measurement

} // namespace

void Throughput::carried(qint64 amount, std::chrono::milliseconds elapsed)
{
    m_requests = m_requests * ThroughputMemory + 1;
    m_amount = m_amount * ThroughputMemory + double(amount);
    m_time = m_time * ThroughputMemory + double(elapsed.count());
}

std::chrono::milliseconds Throughput::usualTime() const
{
    return std::chrono::milliseconds(static_cast<qint64>(m_time / std::max(m_requests, 1.0)));
}

std::chrono::milliseconds Throughput::timeFor(qint64 amount) const
{
    if (m_amount <= 0)
        return std::chrono::milliseconds(0);
    return std::chrono::milliseconds(static_cast<qint64>(m_time * double(amount) / m_amount));
}

qint64 Throughput::amountIn(std::chrono::milliseconds time) const
{
    return static_cast<qint64>(m_amount * double(time.count()) / std::max(m_time, 1.0));
}

} // namespace shanke
