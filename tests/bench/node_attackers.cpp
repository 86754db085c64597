// SPDX-License-Identifier: GPL-3.0-or-later
// Ten who mean a school's node no good, each with some connections, as fast as they are served: hold much
// that is announced and not sent, idle in a crowd, fold bombs, ask for a large document a thousand times (a
// teacher, name evil01, database "attacked"), guess codes, guess passwords from one address and from forty.
// Runs until it is ended. `node_attackers PORT`
#include "http/Gzip.h"
#include "support/SignedSchool.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QJsonDocument>
#include <QTcpSocket>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

using namespace shanke;
using namespace Qt::StringLiterals;

namespace {

using NextRequest = std::function<QByteArray(int)>;

QByteArray head(const QByteArray& line, const QByteArray& fields = {})
{
    return line + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + fields;
}

QByteArray posted(const QByteArray& target, const QByteArray& body, const QByteArray& fields = {})
{
    return head("POST " + target,
                fields + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n") +
           body;
}

QByteArray basic(const QByteArray& name, const QByteArray& password)
{
    return "Authorization: Basic " + (name + ':' + password).toBase64() + "\r\n";
}

// One connection that comes again whenever it is ended.
class Connection final : public QObject
{
public:
    Connection(quint16 port, const QHostAddress& from, NextRequest next)
        : m_port(port), m_from(from), m_next(std::move(next))
    {
        connect(&m_socket, &QTcpSocket::connected, this, [this] { m_socket.write(m_next(m_count++)); });
        connect(&m_socket, &QTcpSocket::readyRead, this, [this] { m_socket.readAll(); });
        connect(&m_socket, &QTcpSocket::stateChanged, this, [this](QAbstractSocket::SocketState state) {
            if (state == QAbstractSocket::UnconnectedState)
                QTimer::singleShot(1, this, [this] { begin(); });
        });
        begin();
    }

private:
    void begin()
    {
        if (m_socket.state() != QAbstractSocket::UnconnectedState)
            return;
        m_socket.bind(m_from);
        m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
    }

    QTcpSocket m_socket;
    quint16 m_port;
    QHostAddress m_from;
    NextRequest m_next;
    int m_count = 0;
};

QByteArray manyTimes(const QByteArray& start, const QByteArray& item, const QByteArray& end)
{
    constexpr int Count = 1000;
    QByteArray text = start + item;
    for (int i = 1; i < Count; ++i)
        text += ',' + item;
    return text + end;
}

QByteArray holding(int)
{
    return head("POST /_dbs_info", "Content-Length: 67000000\r\n\r\n") + "twelve bytes";
}

QByteArray holdingSignedIn(int)
{
    return head("PUT /attacked/x", basic("evil01", "evil") + "Content-Length: 30000000\r\n\r\n") +
           QByteArray(4'000'000, ' ');
}

QByteArray nothing(int)
{
    return {};
}

NextRequest folded()
{
    const QByteArray bomb = gzip(manyTimes(R"({"keys":[)", QByteArray(50'000, ' ') + R"("a")", "]}"));
    return [request = posted("/_dbs_info", bomb, "Content-Encoding: gzip\r\n")](int) { return request; };
}

NextRequest repeating(const QByteArray& target, const QByteArray& body)
{
    return [request = posted(target, body, basic("evil01", "evil"))](int) { return request; };
}

// For a teacher who waits for one.
NextRequest wrongCode()
{
    const test::SchoolPc pc(UserId(u"t1"_s), SchoolId(u"fxz"_s), DeviceKey::make());
    const QJsonObject device = pc.signedCard().document();
    return [device](int count) {
        const QJsonObject body{{u"card"_s, device},
                               {u"code"_s, u"AAAAA-%1"_s.arg(count % 100'000, 5, 10, QLatin1Char('2'))}};
        return posted("/_shanke/enrol", QJsonDocument(body).toJson());
    };
}

NextRequest wrongPassword(const QByteArray& who)
{
    return [who](int count) {
        return head("GET /_session", basic(who.isEmpty() ? "u" + QByteArray::number(count) : who,
                                           "wrong" + QByteArray::number(count))) +
               "\r\n";
    };
}

using Connections = std::vector<std::unique_ptr<Connection>>;

void attack(Connections& connections, quint16 port, const QString& from, int count, const NextRequest& next)
{
    for (int i = 0; i < count; ++i)
        connections.push_back(std::make_unique<Connection>(port, QHostAddress(from), next));
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const quint16 port = QCoreApplication::arguments().value(1).toUShort();
    Connections all;
    attack(all, port, u"127.0.0.11"_s, 100, holding);
    attack(all, port, u"127.0.0.12"_s, 40, holdingSignedIn);
    attack(all, port, u"127.0.0.13"_s, 500, nothing);
    attack(all, port, u"127.0.0.14"_s, 8, folded());
    attack(all, port, u"127.0.0.15"_s, 8,
           repeating("/attacked/_all_docs?include_docs=true", manyTimes(R"({"keys":[)", R"("large")", "]}")));
    attack(all, port, u"127.0.0.16"_s, 8,
           repeating("/attacked/_bulk_get", manyTimes(R"({"docs":[)", R"({"id":"large"})", "]}")));
    attack(all, port, u"127.0.0.17"_s, 8,
           repeating("/attacked/_bulk_docs", manyTimes(R"({"docs":[)", R"({"t":"静夜思"})", "]}")));
    attack(all, port, u"127.0.0.18"_s, 8, wrongCode());
    attack(all, port, u"127.0.0.19"_s, 16, wrongPassword({}));
    for (int i = 1; i <= 40; ++i)
        attack(all, port, u"127.0.1.%1"_s.arg(i), 2, wrongPassword("evil02"));
    return QCoreApplication::exec();
}
