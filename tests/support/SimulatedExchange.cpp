// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/SimulatedExchange.h"

#include "replication/HttpPeer.h"
#include "replication/LocalPeer.h"
#include "replication/ReplicationMemories.h"

#include <QCoreApplication>

namespace shanke::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const DatabaseName ExchangedSpace(u"space-js01"_s);
constexpr std::chrono::milliseconds VisitPause = 1500ms;

// A transport that several may hold: the line outlives them all.
template <typename T>
std::shared_ptr<T> unowned(T& object)
{
    return {std::shared_ptr<void>(), &object};
}

void runEvents()
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

} // namespace

SimulatedExchange::SimulatedExchange(Direction direction, const LinkShape& shape)
    : m_direction(direction),
      m_shape(shape),
      m_databases(NodeDatabases::open(m_folder.path()).value()),
      m_users(std::make_unique<NodeUsers>(*m_databases, std::nullopt)),
      m_router(std::make_unique<NodeRouter>(*m_databases, *m_users, *m_clock)),
      m_line(*m_router, shape, *m_clock)
{
    m_databases->create(ExchangedSpace.toString()).value();
}

DocumentStore& SimulatedExchange::atNode()
{
    return m_databases->find(ExchangedSpace.toString()).value()->store();
}

std::unique_ptr<Replication> SimulatedExchange::replication(const ReplicationOptions& options)
{
    std::unique_ptr<Peer> source = LocalPeer::of(m_pc.store()).value();
    std::unique_ptr<Peer> target =
        std::make_unique<HttpPeer>(unowned<HttpTransport>(m_line), ExchangedSpace, m_clock);
    if (m_direction == Direction::Pull)
        std::swap(source, target);
    return std::make_unique<Replication>(std::move(source), std::move(target), options, m_clock);
}

std::optional<double> SimulatedExchange::run(std::chrono::seconds longest)
{
    const auto began = m_clock->monotonic();
    const auto replication = this->replication({.continuous = true});
    std::optional<bool> isDone;
    QObject::connect(replication.get(), &Replication::caughtUp, &m_line, [&] { isDone = true; });
    QObject::connect(replication.get(), &Replication::failed, &m_line, [&] { isDone = false; });
    const bool isAtEnd = play(*replication, isDone, began + longest) && *isDone;
    return isAtEnd ? std::optional(secondsSince(began)) : std::nullopt;
}

std::optional<double> SimulatedExchange::runInVisits(std::chrono::seconds longest)
{
    const auto began = m_clock->monotonic();
    const ReplicationOptions options{.memories = std::make_shared<ReplicationMemories>()};
    for (bool hasFinished = false; !hasFinished; m_clock->advance(hasFinished ? 0ms : VisitPause)) {
        const auto replication = this->replication(options);
        std::optional<bool> isDone;
        QObject::connect(replication.get(), &Replication::finished, &m_line, [&] { isDone = true; });
        QObject::connect(replication.get(), &Replication::failed, &m_line, [&] { isDone = false; });
        QObject::connect(replication.get(), &Replication::interrupted, &m_line, [&] { isDone = false; });
        if (!play(*replication, isDone, began + longest))
            return std::nullopt;
        hasFinished = *isDone;
    }
    return secondsSince(began);
}

bool SimulatedExchange::play(Replication& replication, const std::optional<bool>& isOver,
                             std::chrono::milliseconds deadline)
{
    replication.start();
    for (runEvents(); !isOver; runEvents()) {
        const auto step = m_clock->untilNext();
        if (!step || m_clock->monotonic() > deadline)
            return false;
        m_clock->advance(*step);
    }
    return true;
}

double SimulatedExchange::secondsSince(std::chrono::milliseconds began) const
{
    return std::chrono::duration<double>(m_clock->monotonic() - began).count();
}

double SimulatedExchange::leastSeconds(qint64 bytes) const
{
    const qint64 bits = m_direction == Direction::Push ? m_shape.upBits : m_shape.downBits;
    const double seconds = double(bytes) * 8 / double(bits);
    const auto every = double(m_shape.cutEvery.count());
    return every == 0 ? seconds : seconds * every / (every - double(m_shape.cutLasts.count()));
}

} // namespace shanke::test
