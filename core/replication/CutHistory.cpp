// SPDX-License-Identifier: GPL-3.0-or-later
#include "replication/CutHistory.h"

#include <algorithm>

namespace shanke {

using namespace std::chrono_literals;
using Time = CutHistory::Time;

namespace {

// Of a line that was not cut yet nothing is known: expecting a bad one costs little on a good one.
constexpr Time UnknownHold = 6s;
constexpr Time LongestUsualCut = 30s; // whoever asks more often than now and then does so no longer than this

std::optional<Time> mean(std::optional<Time> known, Time measured)
{
    return known ? (*known + measured) / 2 : measured;
}

} // namespace

void CutHistory::up(Time now)
{
    if (m_downSince)
        m_away = mean(m_away, now - *m_downSince);
    m_downSince.reset();
    m_upSince = m_upSince.value_or(now);
}

void CutHistory::down(Time now)
{
    if (m_upSince)
        m_held = mean(m_held, now - *m_upSince);
    m_upSince.reset();
    m_downSince = m_downSince.value_or(now);
}

Time CutHistory::holdsOn(Time now) const
{
    const Time held = m_upSince ? now - *m_upSince : 0ms;
    return m_held ? std::chrono::abs(*m_held - held) : std::max(UnknownHold, held / 2);
}

bool CutHistory::isUsualCut(Time now) const
{
    return m_downSince && m_away && now - *m_downSince < std::min(*m_away * 3 / 2, LongestUsualCut);
}

} // namespace shanke
