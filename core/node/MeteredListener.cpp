// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/MeteredListener.h"

#include <QSslSocket>
#include <QTimer>

namespace shanke {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds HandshakeTime = 20s; // on the weakest line that still carries anything

} // namespace

MeteredListener::MeteredListener(qint64 largestRequest, const ConnectionLimits& limits,
                                 std::optional<QSslConfiguration> tls, QObject* parent)
    : QTcpServer(parent), m_largestRequest(largestRequest), m_limits(limits), m_tls(std::move(tls))
{
    auto* const look = new QTimer(this);
    connect(look, &QTimer::timeout, this, &MeteredListener::letGoOfTheSlow);
    look->start(m_limits.lookEvery);
}

void MeteredListener::incomingConnection(qintptr descriptor)
{
    QTcpSocket* const socket = m_tls ? new QSslSocket(this) : new QTcpSocket(this);
    if (!socket->setSocketDescriptor(descriptor) || !mayTake(socket->peerAddress())) {
        delete socket;
        return;
    }
    const QHostAddress address = socket->peerAddress();
    ++m_taken;
    ++m_addresses[address];
    connect(socket, &QObject::destroyed, this, [this, address] {
        --m_taken;
        if (--m_addresses[address] == 0)
            m_addresses.remove(address);
    });
    if (auto* const encrypted = qobject_cast<QSslSocket*>(socket))
        encrypt(encrypted);
    else
        handOver(socket);
}

bool MeteredListener::mayTake(const QHostAddress& address) const
{
    return m_taken < m_limits.most &&
           (address.isLoopback() || m_addresses.value(address) < m_limits.mostOfAnAddress);
}

void MeteredListener::encrypt(QSslSocket* socket)
{
    auto* const patience = new QTimer(socket);
    patience->setSingleShot(true);
    connect(patience, &QTimer::timeout, socket, &QSslSocket::abort);
    connect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QSslSocket::encrypted, this, [this, socket, patience] {
        delete patience;
        disconnect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
        handOver(socket);
        emit newConnection(); // the one of accepting came before there was anything to hand over
    });
    socket->setSslConfiguration(*m_tls);
    socket->startServerEncryption();
    patience->start(HandshakeTime);
}

void MeteredListener::handOver(QTcpSocket* socket)
{
    m_meters[socket].active.start();
    // Connected before anybody else, so that it counts before the library reads.
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { count(socket); });
    connect(socket, &QTcpSocket::bytesWritten, this, [this, socket] { m_meters[socket].active.start(); });
    connect(socket, &QObject::destroyed, this, [this, socket] {
        m_meters.remove(socket);
        emit connectionsChanged();
    });
    addPendingConnection(socket);
    emit connectionsChanged();
}

void MeteredListener::restart(QTcpSocket* socket)
{
    m_meters[socket].received = 0;
}

int MeteredListener::clients() const
{
    QSet<QHostAddress> addresses;
    for (auto each = m_meters.keyBegin(); each != m_meters.keyEnd(); ++each)
        addresses.insert((*each)->peerAddress());
    return int(addresses.size());
}

void MeteredListener::count(QTcpSocket* socket)
{
    Meter& meter = m_meters[socket];
    if (meter.received == 0)
        meter.began.start();
    meter.active.start();
    const bool wasWithin = meter.received <= m_largestRequest;
    meter.received += socket->bytesAvailable();
    if (wasWithin && meter.received > m_largestRequest)
        emit exceeded(socket);
    else if (bytesUnderWay() > m_limits.mostBytes)
        socket->abort(); // the client tries again when there is room
}

qint64 MeteredListener::bytesUnderWay() const
{
    qint64 sum = 0;
    for (const Meter& meter : m_meters)
        sum += std::min(meter.received, m_largestRequest);
    return sum;
}

void MeteredListener::letGoOfTheSlow()
{
    QList<QTcpSocket*> slow; // letting go changes the table
    for (auto meter = m_meters.cbegin(); meter != m_meters.cend(); ++meter) {
        if (isTooSlow(meter.value()))
            slow.append(meter.key());
    }
    for (QTcpSocket* const socket : slow)
        socket->abort();
}

bool MeteredListener::isTooSlow(const Meter& meter) const
{
    if (meter.active.hasExpired(m_limits.longestIdle.count()))
        return true;
    if (meter.received == 0 || !meter.began.hasExpired(m_limits.grace.count()))
        return false;
    return meter.received * 1000 / meter.began.elapsed() < m_limits.leastSpeed;
}

} // namespace shanke
