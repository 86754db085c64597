// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/NodeServer.h"

#include "node/NodeListener.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

ErrorKind kindOf(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::AddressInUseError:
        return ErrorKind::InUse;
    case QAbstractSocket::SocketAccessError: // a port below 1024
        return ErrorKind::Forbidden;
    default:
        return ErrorKind::InvalidInput;
    }
}

} // namespace

NodeServer::NodeServer(NodeRouter& router) : NodeServer(router, Options())
{
}

NodeServer::NodeServer(NodeRouter& router, const Options& options)
    : m_router(router),
      m_options(options),
      m_manner{.hosts = HostGuard(options.hosts),
               .addresses = ClientAddress(options.gateways),
               .largestRequest = options.largestRequest}
{
}

NodeServer::~NodeServer()
{
    close();
}

Result<quint16> NodeServer::listen(const QHostAddress& address, quint16 port)
{
    SHANKE_TRY(checkAddress(address));
    close();
    m_listener =
        new NodeListener(m_options.tls, m_options.connections.newOfAddress, m_manner.addresses, this);
    m_table = new ConnectionTable(m_options.connections, m_manner.addresses, m_listener);
    connect(m_listener, &NodeListener::accepted, m_table, [this](QTcpSocket* socket) {
        auto* const connection = new NodeConnection(socket, m_router, m_manner, m_table);
        connect(connection, &NodeConnection::becameKnown, m_listener,
                [this, connection] { m_listener->welcome(connection->peer()); });
        m_table->add(connection);
    });
    connect(m_table, &ConnectionTable::changed, this, &NodeServer::connectionsChanged);
    if (!m_listener->listen(address, port)) {
        const ErrorKind kind = kindOf(m_listener->serverError());
        const QString reason = m_listener->errorString();
        close();
        return fail(kind,
                    u"Cannot listen on %1 port %2: %3."_s.arg(address.toString()).arg(port).arg(reason));
    }
    return m_listener->serverPort();
}

Result<> NodeServer::checkAddress(const QHostAddress& address) const
{
    if (address.isLoopback())
        return {};
    if (!m_router.users().hasAdmin())
        return fail(
            ErrorKind::Forbidden,
            u"A server that other PCs can reach needs an administrator: everybody could change everything."_s);
    if (!m_options.tls && !m_options.isBehindGateway)
        return fail(ErrorKind::Forbidden,
                    u"A server that other PCs can reach needs TLS: everybody could read everything."_s);
    return {};
}

void NodeServer::close()
{
    m_table = nullptr;
    delete std::exchange(m_listener, nullptr); // and its connections, which are its children
}

} // namespace shanke
