// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/sync/RetryPause.h"

#include <QRandomGenerator>

namespace shanke {

using namespace std::chrono_literals;

namespace {

// In the own network a try costs nothing, so the person sees the way open again within seconds.
constexpr std::chrono::milliseconds LongestPauseNear = 4s;
// While something waits to be sent.
constexpr std::chrono::milliseconds LongestPauseWaiting = 30s;

} // namespace

void RetryPause::begin(const Reason& reason, QObject* owner, std::function<void()> goOn)
{
    m_isUnderWay = true;
    m_clock.after(delay(reason), owner, [this, turn = ++m_turn, goOn = std::move(goOn)] {
        if (turn == m_turn && m_isUnderWay)
            goOn();
    });
}

void RetryPause::end()
{
    ++m_turn;
    m_isUnderWay = false;
}

void RetryPause::noteCarried()
{
    m_cuts.up(m_clock.monotonic());
    m_retry.reset();
}

std::chrono::milliseconds RetryPause::delay(const Reason& reason)
{
    if (reason.isLineAway)
        m_cuts.down(m_clock.monotonic());
    if (reason.isLineAway && m_cuts.isUsualCut(m_clock.monotonic()))
        m_retry.reset();
    const auto delay = m_retry.nextDelay(QRandomGenerator::global()->generateDouble());
    if (reason.isNear)
        return std::max(reason.asked, std::min(delay, LongestPauseNear));
    return std::max(reason.asked, reason.isSomethingWaiting ? std::min(delay, LongestPauseWaiting) : delay);
}

} // namespace shanke
