// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/ConnectionTable.h"

#include <QSet>
#include <QTimer>

namespace shanke {

namespace {

using Connections = QList<NodeConnection*>;
using Measure = std::function<qint64(const NodeConnection&)>;

// Those of whoever has most of what is measured.
Connections ofWhoHoldsMost(const Connections& connections, const Measure& measure)
{
    QHash<QString, qint64> sums;
    for (const NodeConnection* const each : connections)
        sums[each->holder()] += measure(*each);
    QString most;
    for (auto sum = sums.cbegin(); sum != sums.cend(); ++sum) {
        if (most.isNull() || sum.value() > sums.value(most))
            most = sum.key();
    }
    Connections theirs = connections;
    theirs.removeIf([&](const NodeConnection* each) { return each->holder() != most; });
    return theirs;
}

NodeConnection* greatest(const Connections& connections, const Measure& measure)
{
    const auto found =
        std::max_element(connections.begin(), connections.end(),
                         [&](const auto* a, const auto* b) { return measure(*a) < measure(*b); });
    return found == connections.end() ? nullptr : *found;
}

qint64 idleOf(const NodeConnection& connection)
{
    return connection.idle();
}

qint64 heldBy(const NodeConnection& connection)
{
    return connection.held();
}

} // namespace

ConnectionTable::ConnectionTable(const ConnectionLimits& limits, const ClientAddress& addresses,
                                 QObject* parent)
    : QObject(parent), m_limits(limits), m_addresses(addresses)
{
    auto* const timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &ConnectionTable::look);
    timer->start(m_limits.lookEvery);
}

void ConnectionTable::add(NodeConnection* connection)
{
    connection->setParent(this);
    m_watches[connection].window.start();
    connect(connection, &NodeConnection::ended, this, [this, connection] { remove(connection); });
    connect(connection, &NodeConnection::heldMore, this, [this, connection] { noteHeld(connection); });
    connect(connection, &NodeConnection::becameKnown, this, [this, connection] { keepWithin(connection); });
    keepWithin(connection);
    emit changed();
}

int ConnectionTable::clients() const
{
    QSet<QHostAddress> addresses;
    for (auto each = m_watches.keyBegin(); each != m_watches.keyEnd(); ++each)
        addresses.insert((*each)->peer());
    return int(addresses.size());
}

void ConnectionTable::remove(NodeConnection* connection)
{
    const auto watch = m_watches.constFind(connection);
    if (watch == m_watches.constEnd())
        return;
    m_held -= watch->held;
    m_watches.erase(watch);
    connection->deleteLater();
    emit changed();
}

bool ConnectionTable::isOfGateway(const NodeConnection& connection) const
{
    return m_addresses.isGateway(connection.peer());
}

void ConnectionTable::keepWithin(NodeConnection* newest)
{
    const QString holder = newest->holder();
    if (!isOfGateway(*newest))
        keepCount(
            m_limits.mostOfHolder, [&](const NodeConnection& each) { return each.holder() == holder; },
            newest);
    keepCount(
        m_limits.mostOfStrangers,
        [this](const NodeConnection& each) { return !each.isKnown() && !isOfGateway(each); }, newest);
    keepCount(
        m_limits.most, [](const NodeConnection&) { return true; }, newest);
}

void ConnectionTable::keepCount(int most, const Counted& isCounted, NodeConnection* newest)
{
    if (m_watches.size() <= most)
        return;
    Connections counted = m_watches.keys();
    counted.removeIf([&](const NodeConnection* each) { return !isCounted(*each); });
    if (counted.size() <= most)
        return;
    Connections theirs = ofWhoHoldsMost(counted, [](const NodeConnection&) { return 1; });
    if (theirs.size() > 1)
        theirs.removeOne(newest);
    if (NodeConnection* const idlest = greatest(theirs, idleOf))
        idlest->cut();
}

void ConnectionTable::noteHeld(NodeConnection* connection)
{
    const auto watch = m_watches.find(connection);
    if (watch == m_watches.end())
        return;
    m_held += connection->held() - std::exchange(watch->held, connection->held());
    if (m_held > m_limits.mostBytes)
        keepBytes();
}

// What went out since it was told is held no more: it is counted anew first.
void ConnectionTable::keepBytes()
{
    m_held = 0;
    for (auto watch = m_watches.begin(); watch != m_watches.end(); ++watch)
        m_held += watch->held = watch.key()->held();
    if (m_held <= m_limits.mostBytes)
        return;
    // The client tries again when there is room.
    if (NodeConnection* const largest = greatest(ofWhoHoldsMost(m_watches.keys(), heldBy), heldBy))
        largest->cut();
}

void ConnectionTable::look()
{
    Connections slow; // letting go changes the table
    for (auto watch = m_watches.begin(); watch != m_watches.end(); ++watch) {
        if (isTooSlow(*watch.key(), watch.value()))
            slow.append(watch.key());
    }
    for (NodeConnection* const each : slow)
        each->cut();
}

// What counts is the speed of the last seconds: a good beginning buys no time.
bool ConnectionTable::isTooSlow(const NodeConnection& connection, Watch& watch) const
{
    const auto patience = connection.isKnown() ? m_limits.longestIdle : m_limits.strangersIdle;
    if (connection.idle() > patience.count())
        return true;
    if (!connection.isUnderWay()) {
        watch.movedBefore = connection.moved();
        watch.window.start();
        return false;
    }
    const qint64 elapsed = watch.window.elapsed();
    if (elapsed < m_limits.grace.count())
        return false;
    const qint64 moved = connection.moved() - watch.movedBefore;
    watch.movedBefore = connection.moved();
    watch.window.start();
    return moved * 1000 / std::max<qint64>(elapsed, 1) < m_limits.leastSpeed;
}

} // namespace shanke
