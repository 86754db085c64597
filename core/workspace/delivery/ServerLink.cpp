// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/delivery/ServerLink.h"

#include "replication/HttpPeer.h"
#include "replication/ReplicationMemories.h"

#include <QHostAddress>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

// As many connections as a transport opens to one server.
constexpr long WaitingTogether = 6;

} // namespace

ServerLink::ServerLink(Hop hop, ServerAddress server, const HttpOptions& options,
                       std::shared_ptr<ServerConnector> connector, std::shared_ptr<Clock> clock)
    : m_hop(hop),
      m_server(std::move(server)),
      m_options(options),
      m_connector(std::move(connector)),
      m_clock(std::move(clock)),
      m_transport(m_connector->connect(m_server, m_options)),
      m_lane(m_connector->connect(m_server, m_options)),
      m_memories(std::make_shared<ReplicationMemories>())
{
}

std::unique_ptr<ServerLink> ServerLink::of(const AccountSettings& account, Hop hop,
                                           std::shared_ptr<ServerConnector> connector,
                                           std::shared_ptr<Clock> clock)
{
    const ServerAccount& server = account.server(hop);
    auto address = ServerAddress::parse(server.url.toString());
    if (!server.isSet() || !address)
        return nullptr;
    HttpOptions options;
    options.certificate = server.certificate;
    options.device = QUrl::toPercentEncoding(account.speaker().toString());
    return std::make_unique<ServerLink>(hop, *std::move(address), options, std::move(connector),
                                        std::move(clock));
}

void ServerLink::setCredential(const Credential& credential)
{
    m_credential = credential;
    m_transport->setCredential(credential);
    m_lane->setCredential(credential);
    for (const auto& each : m_patient)
        each->setCredential(credential);
}

std::unique_ptr<Peer> ServerLink::peer(const DatabaseName& database) const
{
    return std::make_unique<HttpPeer>(m_transport, database, m_clock);
}

std::unique_ptr<Peer> ServerLink::lanePeer(const DatabaseName& database) const
{
    return std::make_unique<HttpPeer>(m_lane, database, m_clock);
}

std::unique_ptr<Peer> ServerLink::patientPeer(const DatabaseName& database) const
{
    // Who uses one is counted by its pointers, of which one is ours.
    const auto isFree = [](const auto& each) { return each.use_count() <= WaitingTogether; };
    auto free = std::find_if(m_patient.begin(), m_patient.end(), isFree);
    if (free == m_patient.end()) {
        free = m_patient.insert(free, m_connector->connect(m_server, m_options));
        (*free)->setCredential(m_credential);
    }
    return std::make_unique<HttpPeer>(*free, database, m_clock);
}

qint64 ServerLink::bytesUpASecond() const
{
    return m_transport->speed().up() > 0 ? m_transport->speed().up() : m_lane->speed().up();
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
