// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/FairTurns.h"

#include <QElapsedTimer>

namespace shanke {

using namespace std::chrono_literals;

namespace {

constexpr qint64 PassTime = 5;                        // milliseconds, after which sockets are looked at again
constexpr std::chrono::nanoseconds LeastCharge = 1us; // also a turn that takes no time is one
constexpr qsizetype MostRemembered = 10'000;

std::chrono::nanoseconds steadyTime()
{
    return std::chrono::steady_clock::now().time_since_epoch();
}

} // namespace

FairTurns::FairTurns() : FairTurns(steadyTime)
{
}

FairTurns::FairTurns(Time time) : m_time(std::move(time))
{
    m_pass.setInterval(0);
    connect(&m_pass, &QTimer::timeout, this, &FairTurns::pass);
}

void FairTurns::queue(const QString& owner, QObject* receiver, std::function<void()> work)
{
    const auto place = m_places.constFind(owner);
    if (place == m_places.constEnd())
        wait({owner, {{receiver, std::move(work)}}});
    else
        m_waiting.at(*place).works.push_back({receiver, std::move(work)});
    if (!m_pass.isActive())
        m_pass.start();
}

void FairTurns::wait(Owner owner)
{
    const Place place{std::max(m_spent.value(owner.name), m_least), m_came++};
    m_places.insert(owner.name, place);
    m_waiting.emplace(place, std::move(owner));
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
    const auto first = m_waiting.begin();
    Owner& owner = first->second;
    const QString name = owner.name;
    m_least = first->first.first;
    const Work work = std::move(owner.works.front());
    owner.works.pop_front();
    const auto began = m_time();
    if (work.receiver)
        work.run(); // may queue more
    charge(name, m_least + std::max(m_time() - began, LeastCharge));
    Owner had = std::move(m_waiting.extract(m_places.take(name)).mapped());
    if (!had.works.empty())
        wait(std::move(had));
}

void FairTurns::charge(const QString& owner, Spent spent)
{
    if (m_spent.size() >= MostRemembered)
        forgetTheQuiet();
    m_spent.insert(owner, spent);
}

// Who has had no more than those who wait now is as if new.
void FairTurns::forgetTheQuiet()
{
    m_spent.removeIf([this](const auto& entry) { return entry.value() <= m_least; });
    if (m_spent.size() >= MostRemembered) // so many at once are not a school
        m_spent.clear();
}

} // namespace shanke
