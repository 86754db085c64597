// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "node/ConnectionLimits.h"
#include "node/NodeRouter.h"

#include <QAbstractHttpServer>
#include <QSslConfiguration>

namespace shanke {

class MeteredListener;

// Lets a NodeRouter be reached over TCP: the only place that knows the HTTP server library. Takes
// connections, turns requests and answers into bytes and back, compresses JSON for clients that ask for
// it. Without an administrator it listens on this PC's own address only; without TLS as well, unless
// a gateway on the same PC or network speaks TLS in its place. Lives in the router's thread.
class NodeServer final : public QAbstractHttpServer
{
    Q_OBJECT
public:
    struct Options
    {
        qint64 largestRequest = NodeRouter::LargestBody;
        std::optional<QSslConfiguration> tls{};
        bool isBehindGateway = false;
        ConnectionLimits connections{};
    };

    explicit NodeServer(NodeRouter& router);
    NodeServer(NodeRouter& router, Options options);
    ~NodeServer() override;

    // The port it listens on; 0 asks for any free one. InUse: somebody else has it; Forbidden: the address is
    // open to others and there is no administrator or no TLS; InvalidInput: this PC has no such address.
    Result<quint16> listen(const QHostAddress& address, quint16 port);

    // Stops listening and drops every connection; clients that wait get no answer.
    void close();

    int connections() const;
    int clients() const; // how many PCs they come from

signals:
    void connectionsChanged();

protected:
    bool handleRequest(const QHttpServerRequest& request, QTcpSocket* socket) override;
    void missingHandler(const QHttpServerRequest& request, QTcpSocket* socket) override;

private:
    Result<> checkAddress(const QHostAddress& address) const;
    void answer(const QHttpServerRequest& request, QTcpSocket* socket);
    static void send(QHttpServerResponder& responder, HttpResponse response);
    void refuseBody(QTcpSocket* socket);

    NodeRouter& m_router;
    Options m_options;
    MeteredListener* m_listener = nullptr; // a child
};

} // namespace shanke
