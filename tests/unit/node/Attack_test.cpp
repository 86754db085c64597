// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/Gzip.h"
#include "node/NodeServer.h"
#include "unit/node/NodeFixture.h"

#include <QTcpSocket>
#include <QTest>

using namespace shanke;
using namespace shanke::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

QByteArray basic(const QString& name)
{
    return "Authorization: Basic " + (name + u":静夜思"_s).toUtf8().toBase64() + "\r\n";
}

// Who knows neither the client program nor manners: bytes out, bytes in.
class Stranger
{
public:
    explicit Stranger(quint16 port)
    {
        m_socket.connectToHost(QHostAddress::LocalHost, port);
        REQUIRE(QTest::qWaitFor([&] { return m_socket.state() == QAbstractSocket::ConnectedState; }));
    }

    void send(const QByteArray& bytes) { m_socket.write(bytes); }
    bool hears(const QByteArray& text)
    {
        return QTest::qWaitFor([&] { return (m_heard += m_socket.readAll()).contains(text); }, 10'000);
    }
    bool isLetGo()
    {
        return QTest::qWaitFor(
            [&] {
                m_heard += m_socket.readAll();
                return m_socket.state() == QAbstractSocket::UnconnectedState;
            },
            10'000);
    }
    const QByteArray& heard() const { return m_heard; }
    void forget() { m_heard.clear(); }

private:
    QTcpSocket m_socket;
    QByteArray m_heard;
};

// A node with an administrator and two teachers, who have a database.
struct AttackFixture : NodeFixture
{
    explicit AttackFixture(NodeServer::Options options = {})
        : NodeFixture(NodeAdmin{u"admin"_s, u"静夜思"_s}), server(router, options)
    {
        signIn(u"admin"_s, u"静夜思"_s);
        ask("PUT", "/_users");
        for (const QByteArray name : {"js01", "js02"})
            ask("PUT", "/_users/org.couchdb.user:" + name,
                R"({"name":")" + name + R"(","password":"静夜思","roles":[],"type":"user"})");
        ask("PUT", "/db");
        ask("PUT", "/db/_security",
            R"({"members":{"names":["js01","js02"],"roles":[]},"admins":{"names":[],"roles":["_admin"]}})");
        signOut();
        port = server.listen(QHostAddress(QHostAddress::LocalHost), 0).value();
    }

    // A teacher saves, and it works.
    bool saves(const QString& name, const QByteArray& id)
    {
        Stranger teacher(port);
        teacher.send("PUT /db/" + id + " HTTP/1.1\r\nHost: localhost\r\n" + basic(name) +
                     "Content-Length: 2\r\n\r\n{}");
        return teacher.hears("HTTP/1.1 201 ");
    }

    NodeServer server;
    quint16 port = 0;
};

struct CrowdedFixture : AttackFixture
{
    CrowdedFixture()
        : AttackFixture({.connections = {.most = 12, .mostOfStrangers = 6, .mostOfHolder = 4, .mostBytes = 1'000'000}})
    {
    }
};

struct SlowFixture : AttackFixture
{
    SlowFixture() : AttackFixture({.connections = {.leastSpeed = 10'000, .grace = 100ms, .lookEvery = 20ms}}) {}
};

const QByteArray Bare = "HTTP/1.1\r\nHost: localhost\r\n";

} // namespace

TEST_CASE_METHOD(AttackFixture, "A stranger who announces much is told to sign in, and nothing is kept for it",
                 "[node][attack][hostile]")
{
    std::vector<std::unique_ptr<Stranger>> strangers;
    for (int i = 0; i < 4; ++i) {
        strangers.push_back(std::make_unique<Stranger>(port));
        strangers.back()->send("POST /_dbs_info " + Bare + "Content-Length: 30000000\r\n\r\ntwelve bytes");
        CHECK(strangers.back()->hears("HTTP/1.1 401 "));
    }
    CHECK(saves(u"js01"_s, "a"));
    // The connection is good once the body has come, or enough of a larger one was let pass.
    Stranger& first = *strangers.front();
    first.forget();
    first.send(QByteArray(30'000'000 - 12, 'x') + "GET /_up " + Bare + "\r\n");
    CHECK(first.hears("\"ok\""));
    Stranger greedy(port);
    greedy.send("POST /_dbs_info " + Bare + "Transfer-Encoding: chunked\r\n\r\nfffffff\r\n" + QByteArray(70'000, 'x'));
    CHECK(greedy.hears("HTTP/1.1 413 "));
}

TEST_CASE_METHOD(AttackFixture, "Nothing is unfolded for a stranger", "[node][attack][hostile]")
{
    const QByteArray bomb = gzip(R"({"keys":[)" + QByteArray(5'000'000, ' ') + "]}");
    Stranger stranger(port);
    stranger.send("POST /_dbs_info " + Bare + "Content-Encoding: gzip\r\nContent-Length: " +
                  QByteArray::number(bomb.size()) + "\r\n\r\n" + bomb);
    CHECK(stranger.hears("HTTP/1.1 401 "));
    // A device that wants to enter sends its card again as it is.
    const QByteArray card = gzip("{}");
    stranger.send("POST /_shanke/enrol " + Bare + "Content-Encoding: gzip\r\nContent-Length: " +
                  QByteArray::number(card.size()) + "\r\n\r\n" + card);
    CHECK(stranger.hears("HTTP/1.1 415 "));
}

TEST_CASE_METHOD(CrowdedFixture, "A crowd of idle connections keeps no teacher out",
                 "[node][attack][hostile]")
{
    std::vector<std::unique_ptr<Stranger>> crowd;
    for (int i = 0; i < 30; ++i)
        crowd.push_back(std::make_unique<Stranger>(port));
    CHECK(server.connections() <= 6);
    CHECK(saves(u"js01"_s, "a"));
    CHECK(crowd.front()->isLetGo());
}

TEST_CASE_METHOD(CrowdedFixture, "Whoever holds most is cut, and the other one's request is taken",
                 "[node][attack][hostile]")
{
    const QByteArray head = "PUT /db/x " + Bare + basic(u"js01"_s) + "Content-Length: 900000\r\n\r\n";
    Stranger small(port);
    Stranger large(port);
    Stranger other(port);
    small.send(head + QByteArray(300'000, ' '));
    large.send(head + QByteArray(600'000, ' '));
    other.send("PUT /db/y " + Bare + basic(u"js02"_s) + "Content-Length: 400002\r\n\r\n" + QByteArray(400'000, ' ') +
               "{}");
    CHECK(other.hears("HTTP/1.1 201 "));
    CHECK(large.isLetGo());
}

TEST_CASE_METHOD(SlowFixture, "A good beginning buys no time", "[node][attack][hostile]")
{
    Stranger slow(port);
    slow.send("PUT /db/x " + Bare + basic(u"js01"_s) + "Content-Length: 3000000\r\n\r\n" + QByteArray(2'900'000, ' '));
    CHECK(slow.isLetGo());
    CHECK(saves(u"js01"_s, "a"));
}

TEST_CASE_METHOD(AttackFixture, "Answers go back in the order of the requests", "[node][socket]")
{
    Stranger client(port);
    client.send("GET /db/_changes?feed=longpoll&since=now&timeout=300 " + Bare + basic(u"js01"_s) +
                "\r\nGET /_up " + Bare + "\r\nGET /nothing " + Bare + "\r\n");
    CHECK_FALSE(QTest::qWaitFor([&] { return client.hears("status"); }, 0));
    clock.advance(300ms);
    REQUIRE(client.hears("missing"));
    const qsizetype first = client.heard().indexOf("last_seq");
    const qsizetype second = client.heard().indexOf(R"("status":"ok")");
    CHECK(first >= 0);
    CHECK(second > first);
}

TEST_CASE_METHOD(AttackFixture, "Who asks for an end of the connection gets one, and HTTP/1.0 as well",
                 "[node][socket]")
{
    Stranger polite(port);
    polite.send("GET /_up " + Bare + "Connection: close\r\n\r\n");
    CHECK(polite.isLetGo());
    CHECK(polite.heard().contains("Connection: close\r\n"));
    Stranger old(port);
    old.send("GET /_up HTTP/1.0\r\n\r\n");
    CHECK(old.isLetGo());
    CHECK(old.heard().contains(R"("status":"ok")"));
    Stranger oldFeed(port);
    oldFeed.send("GET /db/_changes?feed=continuous&limit=0 HTTP/1.0\r\n" + basic(u"js01"_s) + "\r\n");
    CHECK(oldFeed.isLetGo());
    CHECK_FALSE(oldFeed.heard().contains("chunked"));
    CHECK(oldFeed.heard().contains("last_seq"));
}

TEST_CASE_METHOD(AttackFixture, "Malformed requests are answered 400 and end their connection",
                 "[node][socket][hostile]")
{
    for (const QByteArray& text : {QByteArray("\x16\x03\x01\x02\x00"), QByteArray("GET /\r\n\r\n"),
                                   QByteArray("GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n"),
                                   QByteArray("GET / HTTP/1.1\r\n\r\n")}) {
        Stranger rude(port);
        rude.send(text);
        CHECK(rude.hears("HTTP/1.1 400 "));
        CHECK(rude.isLetGo());
    }
    CHECK(saves(u"js01"_s, "a"));
}

TEST_CASE_METHOD(AttackFixture, "A client that waits for a go gets it before it sends its body",
                 "[node][socket]")
{
    Stranger client(port);
    client.send("PUT /db/x " + Bare + basic(u"js01"_s) + "Expect: 100-continue\r\nContent-Length: 2\r\n\r\n");
    REQUIRE(client.hears("HTTP/1.1 100 "));
    client.send("{}");
    CHECK(client.hears("HTTP/1.1 201 "));
    Stranger nobody(port);
    nobody.send("PUT /db/x " + Bare + "Expect: 100-continue\r\nContent-Length: 2000000\r\n\r\n");
    CHECK(nobody.hears("HTTP/1.1 401 "));
    CHECK_FALSE(nobody.heard().contains("100"));
}

TEST_CASE_METHOD(NodeFixture, "A web page reaches no node, by no name of its own and from no other origin",
                 "[node][attack][hostile]")
{
    NodeServer server(router, {.hosts = {u"beike.fxz.example"_s}}); // without an administrator
    const quint16 port = server.listen(QHostAddress(QHostAddress::LocalHost), 0).value();
    ask("PUT", "/db");
    const auto answers = [&](const QByteArray& fields, const QByteArray& method = "GET") {
        Stranger page(port);
        page.send(method + " /db HTTP/1.1\r\n" + fields + "\r\n");
        REQUIRE(page.hears("\r\n\r\n"));
        return page.heard().mid(9, 3).toInt();
    };
    CHECK(answers("Host: localhost\r\n") == 200);
    CHECK(answers("Host: 127.0.0.1:5984\r\n") == 200);
    CHECK(answers("Host: [::1]:5984\r\n") == 200);
    CHECK(answers("Host: BEIKE.fxz.example:443\r\n") == 200);
    CHECK(answers("Host: localhost:5984\r\nOrigin: http://localhost:5984\r\n") == 200);
    CHECK(answers("Host: evil.example\r\n") == 403);
    CHECK(answers("Host: localhost.evil.example\r\n") == 403);
    CHECK(answers("Host: \r\n") == 403);
    CHECK(answers("Host: x@localhost\r\n") == 403);
    CHECK(answers("Host: localhost\r\nOrigin: https://evil.example\r\n", "DELETE") == 403);
    CHECK(answers("Host: localhost\r\nOrigin: null\r\n", "DELETE") == 403);
    CHECK(answers("Host: localhost:5984\r\nOrigin: http://localhost:8080\r\n", "PUT") == 403);
    CHECK(ask("GET", "/db").status == 200);
}

TEST_CASE("Limits go by where a client is, and only a trusted gateway may say so", "[node][attack][hostile]")
{
    const QHostAddress gateway(u"127.0.0.1"_s);
    const ClientAddress addresses({gateway});
    const HttpHeaders told{{"X-Forwarded-For", "1.1.1.1, 10.0.0.7"}};
    CHECK(addresses.of(gateway, told) == u"10.0.0.7"_s);
    CHECK(addresses.of(QHostAddress(u"10.0.0.9"_s), told) == u"10.0.0.9"_s);
    CHECK(addresses.of(gateway, {}) == u"127.0.0.1"_s);
    CHECK(addresses.of(gateway, {{"X-Forwarded-For", "garbage"}}) == u"127.0.0.1"_s);
    CHECK(ClientAddress().of(gateway, told) == u"127.0.0.1"_s);
    CHECK(ClientAddress::keyOf(QHostAddress(u"::ffff:10.0.0.7"_s)) == u"10.0.0.7"_s);
    // A PC has as many addresses of its network as it likes.
    CHECK(ClientAddress::keyOf(QHostAddress(u"2001:db8:1:2:3::4"_s)) ==
          ClientAddress::keyOf(QHostAddress(u"2001:db8:1:2:ffff::9"_s)));
    CHECK(ClientAddress::keyOf(QHostAddress(u"2001:db8:1:3::4"_s)) !=
          ClientAddress::keyOf(QHostAddress(u"2001:db8:1:2::4"_s)));
}
