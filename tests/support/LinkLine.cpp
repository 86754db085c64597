// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/LinkLine.h"

namespace shanke::test {

using namespace std::chrono_literals;

namespace {

constexpr qsizetype SegmentBytes = 1400;
// A timer that comes late by less is made up for, so that the rate is kept.
constexpr std::chrono::nanoseconds Lateness = 50ms;

} // namespace

LinkLine::LinkLine(qint64 bitsPerSecond) : m_bitsPerSecond(bitsPerSecond)
{
    m_clock.start();
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &LinkLine::serve);
}

void LinkLine::setFrozen(bool frozen)
{
    m_frozen = frozen;
    m_freeAt = now();
    serve();
}

void LinkLine::join(LinkSender& sender)
{
    if (std::find(m_turns.begin(), m_turns.end(), &sender) != m_turns.end())
        return;
    if (m_turns.empty() && !m_timer.isActive())
        m_freeAt = std::max(m_freeAt, now());
    m_turns.push_back(&sender);
    if (!m_timer.isActive())
        m_timer.start(0ms);
}

void LinkLine::serve()
{
    m_freeAt = std::max(m_freeAt, now() - Lateness);
    while (!m_frozen && !m_turns.empty() && m_freeAt <= now()) {
        LinkSender* sender = m_turns.front();
        m_turns.pop_front();
        const QByteArray segment = sender->take(SegmentBytes);
        if (segment.isEmpty())
            continue;
        m_turns.push_back(sender);
        m_bytes += segment.size();
        m_freeAt += timeFor(segment.size());
        sender->depart(segment, std::max(m_freeAt, now()));
    }
    if (!m_frozen && !m_turns.empty())
        m_timer.start(std::chrono::ceil<std::chrono::milliseconds>(std::max(m_freeAt - now(), 0ns)));
}

std::chrono::nanoseconds LinkLine::timeFor(qsizetype bytes) const
{
    return std::chrono::nanoseconds(m_bitsPerSecond > 0 ? 8'000'000'000 * bytes / m_bitsPerSecond : 0);
}

} // namespace shanke::test
