// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/FairTurns.h"

#include <QElapsedTimer>

namespace shanke {

namespace {

constexpr qint64 PassTime = 5; // milliseconds, after which sockets are looked at again

} // namespace

FairTurns::FairTurns()
{
    m_pass.setInterval(0);
    connect(&m_pass, &QTimer::timeout, this, &FairTurns::pass);
}

void FairTurns::queue(const QString& owner, QObject* receiver, std::function<void()> work)
{
    m_waiting[owner].push_back({receiver, std::move(work)});
    if (!m_pass.isActive())
        m_pass.start();
}

void FairTurns::pass()
{
    QElapsedTimer time;
    time.start();
    while (!m_waiting.empty() && !time.hasExpired(PassTime))
        giveTurn();
    if (m_waiting.empty())
        m_pass.stop();
}

void FairTurns::giveTurn()
{
    auto next = m_waiting.upper_bound(m_last);
    if (next == m_waiting.end())
        next = m_waiting.begin();
    m_last = next->first;
    const Work work = std::move(next->second.front());
    next->second.pop_front();
    if (next->second.empty())
        m_waiting.erase(next);
    if (work.receiver)
        work.run();
}

} // namespace shanke
