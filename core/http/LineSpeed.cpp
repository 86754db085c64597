// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/LineSpeed.h"

#include <algorithm>

namespace shanke {

using namespace std::chrono_literals;

namespace {

// Less says more of round trips than of the line.
constexpr qint64 FewestBytes = 16 * 1024;
constexpr std::chrono::milliseconds ShortestTime = 100ms;
constexpr qint64 ManyBytes = 1024 * 1024; // say enough however quickly they went
constexpr qint64 Memory = 2;              // parts of the old that are kept for one of the new

qint64 mixed(qint64 known, qint64 measured)
{
    return known == 0 ? measured : (known * Memory + measured) / (Memory + 1);
}

} // namespace

void LineSpeed::carried(qint64 sent, qint64 received, std::chrono::milliseconds elapsed)
{
    m_sent += sent;
    m_received += received;
    m_elapsed += elapsed;
    const qint64 most = std::max(m_sent, m_received);
    if (most < FewestBytes || (m_elapsed < ShortestTime && most < ManyBytes))
        return;
    // The other direction was idle most of the time: nothing is learnt of it.
    qint64& speed = m_sent > m_received ? m_up : m_down;
    speed = mixed(speed, most * 1000 / std::max<qint64>(m_elapsed.count(), 1));
    m_sent = 0;
    m_received = 0;
    m_elapsed = 0ms;
}

} // namespace shanke
