// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "node/ClientAddress.h"
#include "node/RateLimit.h"

#include <QSet>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>

#include <optional>

namespace shanke {

// Takes connections and agrees on encryption with them where it has a certificate. Coming costs the node more
// than the client: an address that comes with new connections all the time is turned away, sooner where
// nobody ever signed in. Connections of a gateway, or over which somebody signs in, do not count; and so many
// are taken at a time that those who are there are served between.
class NodeListener final : public QTcpServer
{
    Q_OBJECT
public:
    // `addresses` must outlive it.
    NodeListener(std::optional<QSslConfiguration> tls, double newOfAddress, const ClientAddress& addresses,
                 QObject* parent);

    // Somebody has signed in over a connection from there.
    void welcome(const QHostAddress& address);

signals:
    // Whoever receives it owns the socket.
    void accepted(QTcpSocket* socket);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    bool mayCome(const QHostAddress& address);
    void rest(std::chrono::milliseconds pause);

    std::optional<QSslConfiguration> m_tls;
    SystemClock m_clock;
    RateLimit m_come;      // by address
    RateLimit m_comeAgain; // by address, where somebody has signed in
    QSet<QString> m_known; // these addresses
    const ClientAddress& m_addresses;
    int m_taken = 0; // since it rested
    int m_refused = 0;
};

} // namespace shanke
