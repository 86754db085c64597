// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

namespace shanke::test {

// A server that remembers what it is shown, and lets nobody in.
class Doorman : public QTcpServer
{
public:
    Doorman()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket* const client = nextPendingConnection();
            connect(client, &QTcpSocket::readyRead, this, [this, client] { refuse(*client); });
        });
    }

    QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(serverPort())); }
    bool heardBasic(const QString& user, const QString& password) const
    {
        return m_heard.contains((user + u':' + password).toUtf8().toBase64());
    }

private:
    void refuse(QTcpSocket& client)
    {
        m_heard += client.readAll();
        const QByteArray body = R"({"error":"unauthorized","reason":"who are you"})";
        client.write("HTTP/1.1 401 Unauthorized\r\nContent-Type: application/json\r\nConnection: close\r\n"
                     "Content-Length: " +
                     QByteArray::number(body.size()) + "\r\n\r\n" + body);
        client.disconnectFromHost();
    }

    QByteArray m_heard;
};

} // namespace shanke::test
