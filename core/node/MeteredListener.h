// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>

#include <optional>

class QSslSocket;

namespace shanke {

// Takes connections, agrees on encryption with them where it has a certificate, and counts what each sends
// between two requests, because the HTTP library behind it would keep a body of any size in memory. Announces
// a connection that exceeds the limit, once. Who does not finish agreeing in time is let go.
class MeteredListener final : public QTcpServer
{
    Q_OBJECT
public:
    MeteredListener(qint64 limit, std::optional<QSslConfiguration> tls, QObject* parent);

    // A request of this connection is complete: counts anew.
    void restart(QTcpSocket* socket) { m_received[socket] = 0; }
    int connections() const { return int(m_received.size()); }

signals:
    void exceeded(QTcpSocket* socket);
    void connectionsChanged();

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void encrypt(QSslSocket* socket);
    void handOver(QTcpSocket* socket);
    void count(QTcpSocket* socket);

    qint64 m_limit;
    std::optional<QSslConfiguration> m_tls;
    QHash<QTcpSocket*, qint64> m_received; // by every connection that was handed over
};

} // namespace shanke
