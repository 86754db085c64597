// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>
#include <QTcpSocket>

#include <deque>

namespace shanke::test {

// A TCP server that reads whole HTTP requests and answers them with prepared bytes, in order, whatever those
// are. Remembers what it was sent. Without an answer left it stays silent.
class ScriptedServer final : public QTcpServer
{
public:
    struct Answer
    {
        QByteArray bytes;
        bool closes = false;
    };

    ScriptedServer()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] { accept(nextPendingConnection()); });
    }

    void answer(QByteArray bytes, bool closes = false) { m_answers.push_back({std::move(bytes), closes}); }
    // 200 with the right length and these header lines, each ended by "\r\n".
    void answerOk(const QByteArray& body, const QByteArray& fields = "Content-Type: application/json\r\n")
    {
        answer("HTTP/1.1 200 OK\r\n" + fields + "Content-Length: " + QByteArray::number(body.size()) +
               "\r\n\r\n" + body);
    }

    QString address() const { return QStringLiteral("http://127.0.0.1:%1").arg(serverPort()); }

    QList<QByteArray> requests; // head and body of each
    int connections = 0;
    bool hangsUp = false;

private:
    void accept(QTcpSocket* socket)
    {
        ++connections;
        auto received = std::make_shared<QByteArray>();
        connect(socket, &QTcpSocket::readyRead, this, [=, this] {
            *received += socket->readAll();
            while (const qsizetype size = wholeRequest(*received)) {
                requests.append(received->first(size));
                received->remove(0, size);
                reply(socket);
            }
        });
    }

    static qsizetype wholeRequest(const QByteArray& received)
    {
        const qsizetype head = received.indexOf("\r\n\r\n");
        if (head < 0)
            return 0;
        const qsizetype field = received.toLower().indexOf("content-length:");
        const qsizetype length =
            field < 0 || field > head
                ? 0
                : received.mid(field + 15, received.indexOf('\r', field) - field - 15).toLongLong();
        return received.size() >= head + 4 + length ? head + 4 + length : 0;
    }

    void reply(QTcpSocket* socket)
    {
        if (m_answers.empty()) {
            if (hangsUp)
                socket->disconnectFromHost();
            return;
        }
        const Answer next = m_answers.front();
        m_answers.pop_front();
        socket->write(next.bytes);
        if (next.closes)
            socket->disconnectFromHost();
    }

    std::deque<Answer> m_answers;
};

} // namespace shanke::test
