// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "node/RateLimit.h"

#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>

#include <optional>

namespace shanke {

// Takes connections and agrees on encryption with them where it has a certificate. Agreeing costs the node
// more than the client: an address that comes with new connections all the time must wait.
class NodeListener final : public QTcpServer
{
    Q_OBJECT
public:
    NodeListener(std::optional<QSslConfiguration> tls, double newOfAddress, QObject* parent);

signals:
    // Whoever receives it owns the socket.
    void accepted(QTcpSocket* socket);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    bool mayAgree(const QHostAddress& address);

    std::optional<QSslConfiguration> m_tls;
    SystemClock m_clock;
    RateLimit m_agreed; // by address
};

} // namespace shanke
