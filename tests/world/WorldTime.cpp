// SPDX-License-Identifier: GPL-3.0-or-later
#include "world/WorldTime.h"

#include "world/StillDispatcher.h"

#include <QCoreApplication>
#include <QEvent>

namespace shanke::world {

namespace {

constexpr int MostAtOnce = 100'000;

} // namespace

void WorldTime::after(std::chrono::milliseconds delay, QObject* receiver, std::function<void()> action)
{
    m_actions.emplace(Moment{m_now + std::max(delay, 0ms), ++m_lastNumber},
                      Action{receiver, std::move(action)});
}

// Each call handles what was posted before it, and that posts again. Until the last of them is done no time
// passes.
void WorldTime::settle()
{
    for (int i = 0; StillDispatcher::ofThisThread().hasNews(); ++i) {
        if (i > MostAtOnce)
            qFatal("This moment never ends");
        QCoreApplication::sendPostedEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    if (m_between)
        m_between();
}

bool WorldTime::run(std::chrono::milliseconds limit, const std::function<bool()>& isDone)
{
    const auto end = m_now + limit;
    for (settle(); !isDone(); settle()) {
        const auto next = m_actions.begin();
        if (next == m_actions.end() || next->first.at > end) {
            m_now = end;
            return false;
        }
        m_now = next->first.at;
        const Action action = std::move(m_actions.extract(next).mapped());
        if (action.receiver)
            action.run();
    }
    return true;
}

void WorldTime::run(std::chrono::milliseconds limit)
{
    run(limit, [] { return false; });
}

} // namespace shanke::world
