// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QTcpServer>
#include <QTcpSocket>

namespace shanke {

// Takes connections and counts what each sends between two requests, because the HTTP library behind it would
// keep a body of any size in memory. Announces a connection that exceeds the limit, once.
class MeteredListener final : public QTcpServer
{
    Q_OBJECT
public:
    MeteredListener(qint64 limit, QObject* parent);

    // A request of this connection is complete: counts anew.
    void restart(QTcpSocket* socket) { m_received[socket] = 0; }

signals:
    void exceeded(QTcpSocket* socket);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void count(QTcpSocket* socket);

    qint64 m_limit;
    QHash<QTcpSocket*, qint64> m_received;
};

} // namespace shanke
