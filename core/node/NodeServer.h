// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "node/ConnectionTable.h"

#include <QSslConfiguration>

namespace shanke {

class NodeListener;

// Lets a NodeRouter be reached over TCP. Without an administrator it listens on this PC's own address only;
// without TLS as well, unless a gateway on the same PC or network speaks TLS in its place. Lives in the
// router's thread.
class NodeServer final : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        qint64 largestRequest = NodeRouter::LargestBody;
        std::optional<QSslConfiguration> tls{};
        bool isBehindGateway = false;
        QList<QHostAddress> gateways{}; // whose word for where a client is counts
        QStringList hosts{};            // names of this server, besides its addresses and its PC's own
        ConnectionLimits connections{};
    };

    explicit NodeServer(NodeRouter& router);
    NodeServer(NodeRouter& router, const Options& options);
    ~NodeServer() override;

    // The port it listens on; 0 asks for any free one. InUse: somebody else has it; Forbidden: the address is
    // open to others and there is no administrator or no TLS; InvalidInput: this PC has no such address.
    Result<quint16> listen(const QHostAddress& address, quint16 port);

    // Stops listening and drops every connection; clients that wait get no answer.
    void close();

    int connections() const { return m_table ? m_table->size() : 0; }
    int clients() const { return m_table ? m_table->clients() : 0; } // how many PCs they come from

signals:
    void connectionsChanged();

private:
    Result<> checkAddress(const QHostAddress& address) const;

    NodeRouter& m_router;
    Options m_options;
    NodeConnection::Manner m_manner;
    NodeListener* m_listener = nullptr; // a child
    ConnectionTable* m_table = nullptr; // of the listener
};

} // namespace shanke
