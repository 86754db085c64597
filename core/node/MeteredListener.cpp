// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/MeteredListener.h"

#include <QSslSocket>
#include <QTimer>

namespace shanke {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds HandshakeTime = 20s; // on the weakest line that still carries anything

} // namespace

MeteredListener::MeteredListener(qint64 limit, std::optional<QSslConfiguration> tls, QObject* parent)
    : QTcpServer(parent), m_limit(limit), m_tls(std::move(tls))
{
}

void MeteredListener::incomingConnection(qintptr descriptor)
{
    QTcpSocket* const socket = m_tls ? new QSslSocket(this) : new QTcpSocket(this);
    if (!socket->setSocketDescriptor(descriptor)) {
        delete socket;
        return;
    }
    if (auto* const encrypted = qobject_cast<QSslSocket*>(socket))
        encrypt(encrypted);
    else
        handOver(socket);
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
    m_received[socket] = 0;
    // Connected before anybody else, so that it counts before the library reads.
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { count(socket); });
    connect(socket, &QObject::destroyed, this, [this, socket] {
        m_received.remove(socket);
        emit connectionsChanged();
    });
    addPendingConnection(socket);
    emit connectionsChanged();
}

void MeteredListener::count(QTcpSocket* socket)
{
    qint64& received = m_received[socket];
    const bool wasWithin = received <= m_limit;
    received += socket->bytesAvailable();
    if (wasWithin && received > m_limit)
        emit exceeded(socket);
}

} // namespace shanke
