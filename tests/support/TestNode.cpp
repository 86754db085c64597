// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TestNode.h"

#include <QHostAddress>

namespace shanke::test {

using namespace Qt::StringLiterals;

TestNode::TestNode(NodeServer::Options options)
    : m_databases(NodeDatabases::open(m_folder.path()).value()),
      m_users(std::make_unique<NodeUsers>(*m_databases, NodeAdmin{user(), password()})),
      m_router(std::make_unique<NodeRouter>(*m_databases, *m_users, m_clock)),
      m_options(options)
{
    connect();
}

QUrl TestNode::url() const
{
    return QUrl((m_options.tls ? u"https://127.0.0.1:%1"_s : u"http://127.0.0.1:%1"_s).arg(m_port));
}

void TestNode::show(const NodeCertificate& certificate)
{
    m_options.tls = certificate.configuration();
    disconnect();
    connect();
}

void TestNode::disconnect()
{
    m_server->close();
    m_server.reset();
}

void TestNode::connect()
{
    m_server = std::make_unique<NodeServer>(*m_router, m_options);
    m_port = m_server->listen(QHostAddress(QHostAddress::LocalHost), m_port).value();
}

} // namespace shanke::test
