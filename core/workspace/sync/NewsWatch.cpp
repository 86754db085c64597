// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/sync/NewsWatch.h"

namespace shanke {

using namespace std::chrono_literals;

namespace {

// How often the databases are asked about whose news nobody waits for.
constexpr std::chrono::milliseconds PollNear = 10s;
constexpr std::chrono::milliseconds PollFar = 60s;
// Desks whose news are waited for at once: each keeps a connection open at the server.
constexpr size_t MostWatches = 36;

} // namespace

void NewsWatch::setServer(const ServerLink* server)
{
    stop();
    m_server = server;
    m_reached.clear();
    m_poll.forget();
}

void NewsWatch::setReached(const DatabaseName& database, const couch::Sequence& sequence)
{
    m_reached.insert(database, sequence);
}

void NewsWatch::watch(const QList<Subscription>& followed)
{
    m_followed = followed;
    for (const Subscription& subscription : followed) {
        if (isWatched(subscription) && m_watches.size() < MostWatches)
            wait(subscription);
    }
    askLater();
}

void NewsWatch::stop()
{
    m_watches.clear();
    ++m_turn;
}

bool NewsWatch::isWatched(const Subscription& subscription) const
{
    const bool matters = subscription.watch == Watch::Always ||
                         (subscription.watch == Watch::WhereItCostsNothing && m_server->isNear());
    return matters && m_reached.contains(subscription.database);
}

void NewsWatch::wait(const Subscription& subscription)
{
    const DatabaseName database = subscription.database;
    if (m_watches.contains(database))
        return;
    auto watch =
        std::make_unique<RemoteWatch>(m_server->patientPeer(database), m_reached.value(database), m_clock);
    // A failure is a reason to go there, too: the visit finds out what is wrong. Queued, so that the watch is
    // not destroyed inside its own signal.
    const auto go = [this, subscription] { emit moved(subscription); };
    connect(watch.get(), &RemoteWatch::moved, this, go, Qt::QueuedConnection);
    connect(watch.get(), &RemoteWatch::failed, this, go, Qt::QueuedConnection);
    watch->start();
    m_watches.emplace(database, std::move(watch));
}

void NewsWatch::askLater()
{
    m_clock->after(m_server->isNear() ? PollNear : PollFar, this, [this, turn = ++m_turn] {
        if (turn == m_turn)
            askOthers();
    });
}

void NewsWatch::askOthers()
{
    QList<Subscription> others;
    for (const Subscription& subscription : m_followed) {
        if (!m_watches.contains(subscription.database))
            others.append(subscription);
    }
    m_poll.ask(*m_server, others, {this, [this, turn = m_turn](const Result<QList<Subscription>>& found) {
                                       // Nobody goes there for this answer; the next asking names them again.
                                       if (turn != m_turn)
                                           return m_poll.forget(found.value_or(QList<Subscription>()));
                                       if (!found)
                                           return emit lost();
                                       for (const Subscription& subscription : *found)
                                           emit moved(subscription);
                                       if (turn == m_turn)
                                           askLater();
                                   }});
}

} // namespace shanke
