// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/MeteredListener.h"

namespace shanke {

MeteredListener::MeteredListener(qint64 limit, QObject* parent) : QTcpServer(parent), m_limit(limit)
{
}

void MeteredListener::incomingConnection(qintptr descriptor)
{
    auto* const socket = new QTcpSocket(this);
    if (!socket->setSocketDescriptor(descriptor)) {
        delete socket;
        return;
    }
    // Connected before anybody else, so that it counts before the library reads.
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { count(socket); });
    connect(socket, &QObject::destroyed, this, [this, socket] { m_received.remove(socket); });
    addPendingConnection(socket);
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
