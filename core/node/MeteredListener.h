// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "node/ConnectionLimits.h"

#include <QElapsedTimer>
#include <QHash>
#include <QHostAddress>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>

#include <optional>

class QSslSocket;

namespace shanke {

// Takes connections, agrees on encryption with them where it has a certificate, and counts what each sends
// between two requests, because the HTTP library behind it would keep a body of any size in memory. Announces
// a connection that exceeds the limit, once. Too many connections are not taken; who does not finish agreeing
// in time, sends a request drop by drop, or does nothing for long is let go.
class MeteredListener final : public QTcpServer
{
    Q_OBJECT
public:
    MeteredListener(qint64 largestRequest, const ConnectionLimits& limits,
                    std::optional<QSslConfiguration> tls, QObject* parent);

    // A request of this connection is complete: counts anew.
    void restart(QTcpSocket* socket);
    int connections() const { return int(m_meters.size()); }
    // How many PCs they come from.
    int clients() const;

signals:
    void exceeded(QTcpSocket* socket);
    void connectionsChanged();

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    struct Meter
    {
        qint64 received = 0; // of the request under way
        QElapsedTimer began; // with its first byte
        QElapsedTimer active;
    };

    bool mayTake(const QHostAddress& address) const;
    void encrypt(QSslSocket* socket);
    void handOver(QTcpSocket* socket);
    void count(QTcpSocket* socket);
    qint64 bytesUnderWay() const;
    void letGoOfTheSlow();
    bool isTooSlow(const Meter& meter) const;

    qint64 m_largestRequest;
    ConnectionLimits m_limits;
    std::optional<QSslConfiguration> m_tls;
    QHash<QHostAddress, int> m_addresses; // of all connections
    int m_taken = 0;
    QHash<QTcpSocket*, Meter> m_meters; // of every connection that was handed over
};

} // namespace shanke
