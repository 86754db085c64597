// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/NodeListener.h"

#include <QSslSocket>
#include <QTimer>

namespace shanke {

using namespace std::chrono_literals;

namespace {

constexpr double BurstSeconds = 10; // as many at once as come in so long
constexpr int Waiting = 200;        // that the system holds until they are taken
constexpr int MostAtATime = 20;
constexpr std::chrono::milliseconds Rest = 10ms;

} // namespace

NodeListener::NodeListener(std::optional<QSslConfiguration> tls, double newOfAddress,
                           const ClientAddress& addresses, QObject* parent)
    : QTcpServer(parent),
      m_tls(std::move(tls)),
      m_come({.burst = newOfAddress * BurstSeconds, .perSecond = newOfAddress}, m_clock),
      m_addresses(addresses)
{
    setListenBacklogSize(Waiting);
}

void NodeListener::incomingConnection(qintptr descriptor)
{
    if (++m_taken >= MostAtATime)
        rest();
    auto* const encrypted = m_tls ? new QSslSocket(this) : nullptr;
    QTcpSocket* const socket = encrypted ? encrypted : new QTcpSocket(this);
    if (!socket->setSocketDescriptor(descriptor) || !mayCome(socket->peerAddress())) {
        delete socket;
        return;
    }
    if (encrypted) {
        encrypted->setSslConfiguration(*m_tls);
        encrypted->startServerEncryption();
    }
    emit accepted(socket);
}

// The server takes all who wait before it returns to the event loop; it stops where it has as many pending as
// it may have, which is none.
void NodeListener::rest()
{
    setMaxPendingConnections(0);
    QTimer::singleShot(Rest, this, [this] {
        m_taken = 0;
        setMaxPendingConnections(1);
        resumeAccepting();
    });
}

bool NodeListener::mayCome(const QHostAddress& address)
{
    if (m_addresses.isGateway(address))
        return true;
    const QString key = ClientAddress::keyOf(address);
    if (m_come.waitOf(key).count() > 0)
        return false;
    m_come.spend(key);
    return true;
}

} // namespace shanke
