// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/NodeListener.h"

#include <QSslSocket>
#include <QTimer>

#include <sys/socket.h>
#include <unistd.h>

namespace shanke {

using namespace std::chrono_literals;

namespace {

constexpr double BurstSeconds = 10; // as many at once as come in so long
constexpr double TimesWhereKnown = 10;
constexpr qsizetype MostKnown = 10'000;
constexpr int Waiting = 4096; // that the system holds until they are taken; a newcomer is among them
constexpr int MostAtATime = 20;
constexpr std::chrono::milliseconds Rest = 10ms;
constexpr int MostRefusedAtATime = 1000; // costs little

RateLimit::Rate paceOf(double perSecond)
{
    return {.burst = perSecond * BurstSeconds, .perSecond = perSecond};
}

QHostAddress peerOf(int descriptor)
{
    sockaddr_storage address{};
    socklen_t size = sizeof address;
    auto* const generic = reinterpret_cast<sockaddr*>(&address);
    return ::getpeername(descriptor, generic, &size) == 0 ? QHostAddress(generic) : QHostAddress();
}

// At once, so that nothing of it is kept: an orderly end is remembered by the system for a minute.
void reset(int descriptor)
{
    const linger atOnce{.l_onoff = 1, .l_linger = 0};
    ::setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    ::close(descriptor);
}

} // namespace

NodeListener::NodeListener(std::optional<QSslConfiguration> tls, double newOfAddress,
                           const ClientAddress& addresses, QObject* parent)
    : QTcpServer(parent),
      m_tls(std::move(tls)),
      m_come(paceOf(newOfAddress), m_clock),
      m_comeAgain(paceOf(newOfAddress * TimesWhereKnown), m_clock),
      m_addresses(addresses)
{
    setListenBacklogSize(Waiting);
}

void NodeListener::incomingConnection(qintptr descriptor)
{
    const int handle = static_cast<int>(descriptor);
    if (!mayCome(peerOf(handle))) {
        reset(handle);
        if (++m_refused >= MostRefusedAtATime)
            rest(0ms);
        return;
    }
    if (++m_taken >= MostAtATime)
        rest(Rest);
    auto* const encrypted = m_tls ? new QSslSocket(this) : nullptr;
    QTcpSocket* const socket = encrypted ? encrypted : new QTcpSocket(this);
    if (!socket->setSocketDescriptor(descriptor)) {
        delete socket;
        reset(handle);
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
void NodeListener::rest(std::chrono::milliseconds pause)
{
    setMaxPendingConnections(0);
    QTimer::singleShot(pause, this, [this] {
        m_taken = 0;
        m_refused = 0;
        setMaxPendingConnections(1);
        resumeAccepting();
    });
}

bool NodeListener::mayCome(const QHostAddress& address)
{
    if (m_addresses.isGateway(address))
        return true;
    const QString key = ClientAddress::keyOf(address);
    RateLimit& pace = m_known.contains(key) ? m_comeAgain : m_come;
    if (pace.waitOf(key).count() > 0)
        return false;
    pace.spend(key);
    return true;
}

void NodeListener::welcome(const QHostAddress& address)
{
    const QString key = ClientAddress::keyOf(address);
    if (m_known.size() >= MostKnown)
        m_known.clear();
    m_known.insert(key);
    m_comeAgain.giveBack(key);
}

} // namespace shanke
