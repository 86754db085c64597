// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "node/NodeCertificate.h"
#include "node/NodeServer.h"

#include <QTemporaryDir>
#include <QUrl>

namespace shanke::test {

// The school's node in this process, on a free port of loopback. disconnect() is what a cut cable is for
// everyone else; connect() brings it back at the same address.
class TestNode
{
public:
    explicit TestNode(NodeServer::Options options = {});

    QUrl url() const;
    QString user() const { return QStringLiteral("admin"); }
    QString password() const { return QStringLiteral("geheim-口令"); }
    NodeDatabases& databases() { return *m_databases; }
    int connections() const { return m_server->connections(); }

    void disconnect();
    void connect();
    // From now on it speaks TLS and shows this certificate.
    void show(const NodeCertificate& certificate);

private:
    QTemporaryDir m_folder;
    SystemClock m_clock;
    std::unique_ptr<NodeDatabases> m_databases;
    std::unique_ptr<NodeUsers> m_users;
    std::unique_ptr<NodeRouter> m_router;
    NodeServer::Options m_options;
    std::unique_ptr<NodeServer> m_server;
    quint16 m_port = 0;
};

} // namespace shanke::test
