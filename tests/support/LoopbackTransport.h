// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/HttpTransport.h"
#include "node/NodeRouter.h"

#include <QObject>

namespace shanke::test {

// Hands requests to a NodeRouter in the same thread, without a socket: two stores can be made to converge in
// a test by the real client and server code. Every answer comes through the event loop, as from a network.
class LoopbackTransport final : public QObject, public HttpTransport
{
public:
    // With `admin` each request says who it is by Basic authentication.
    explicit LoopbackTransport(NodeRouter& router, std::optional<NodeAdmin> admin = std::nullopt);

    void send(HttpRequest request, Continuation<HttpResponse> done) override;
    void cancelAll(const QObject& owner) override;
    Traffic traffic() const override { return m_traffic; }
    QString serverAddress() const override { return QStringLiteral("http://loopback.test"); }

    // While the network is cut every request ends Offline; those under way end at once.
    void setCut(bool cut);

private:
    using Calls = std::map<quint64, std::pair<std::shared_ptr<QIODevice>, Continuation<HttpResponse>>>;

    static void end(const Calls& calls, const Error& error);
    void finish(quint64 number, Result<HttpResponse> result);

    NodeRouter& m_router;
    std::optional<NodeAdmin> m_admin;
    Calls m_pending; // sink, caller
    quint64 m_lastNumber = 0;
    Traffic m_traffic;
    bool m_isCut = false;
};

} // namespace shanke::test
