// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/NodeListener.h"

#include "node/ClientAddress.h"

#include <QSslSocket>

namespace shanke {

namespace {

constexpr double BurstSeconds = 10; // as many at once as come in so long
constexpr int Waiting = 200;        // that the system holds until they are taken

} // namespace

NodeListener::NodeListener(std::optional<QSslConfiguration> tls, double newOfAddress, QObject* parent)
    : QTcpServer(parent),
      m_tls(std::move(tls)),
      m_agreed({.burst = newOfAddress * BurstSeconds, .perSecond = newOfAddress}, m_clock)
{
    setListenBacklogSize(Waiting);
}

void NodeListener::incomingConnection(qintptr descriptor)
{
    auto* const encrypted = m_tls ? new QSslSocket(this) : nullptr;
    QTcpSocket* const socket = encrypted ? encrypted : new QTcpSocket(this);
    if (!socket->setSocketDescriptor(descriptor) || (encrypted && !mayAgree(socket->peerAddress()))) {
        delete socket;
        return;
    }
    if (encrypted) {
        encrypted->setSslConfiguration(*m_tls);
        encrypted->startServerEncryption();
    }
    emit accepted(socket);
}

bool NodeListener::mayAgree(const QHostAddress& address)
{
    const QString key = ClientAddress::keyOf(address);
    if (m_agreed.waitOf(key).count() > 0)
        return false;
    m_agreed.spend(key);
    return true;
}

} // namespace shanke
