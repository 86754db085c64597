// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/sync/ServerLink.h"

#include "http/QtHttpTransport.h"
#include "replication/HttpPeer.h"

#include <QHostAddress>

namespace shanke {

using namespace Qt::StringLiterals;

ServerLink::ServerLink(ServerAddress server, std::shared_ptr<Clock> clock)
    : m_server(std::move(server)),
      m_clock(std::move(clock)),
      m_transport(std::make_shared<QtHttpTransport>(m_server))
{
}

std::unique_ptr<Peer> ServerLink::peer(const DatabaseName& database) const
{
    return std::make_unique<HttpPeer>(m_transport, database, m_clock);
}

std::unique_ptr<Peer> ServerLink::patientPeer(const DatabaseName& database) const
{
    return std::make_unique<HttpPeer>(std::make_shared<QtHttpTransport>(m_server), database, m_clock);
}

QString ServerLink::identityOf(const DatabaseName& database) const
{
    return peer(database)->identity();
}

bool ServerLink::isNear() const
{
    const QHostAddress host(m_server.base.host());
    const auto isIn = [&](const QString& subnet) {
        return host.isInSubnet(QHostAddress::parseSubnet(subnet));
    };
    const bool isPrivate = isIn(u"10.0.0.0/8"_s) || isIn(u"172.16.0.0/12"_s) || isIn(u"192.168.0.0/16"_s) ||
                           host.isLinkLocal() || host.isUniqueLocalUnicast();
    return m_server.isLoopback() || isPrivate || m_server.base.host().endsWith(u".local"_s);
}

} // namespace shanke
