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
        : AttackFixture(
              {.connections = {.most = 12, .mostOfStrangers = 6, .mostOfHolder = 4, .mostBytes = 1'000'000}})
    {
    }
};

struct SlowFixture : AttackFixture
{
    SlowFixture() : AttackFixture({.connections = {.leastSpeed = 10'000, .grace = 100ms, .lookEvery = 20ms}})
    {
    }
};

const QByteArray Bare = "HTTP/1.1\r\nHost: localhost\r\n";

} // namespace

TEST_CASE_METHOD(AttackFixture,
                 "A stranger who announces much is told to sign in, and nothing is kept for it",
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
    greedy.send("POST /_dbs_info " + Bare + "Transfer-Encoding: chunked\r\n\r\nfffffff\r\n" +
                QByteArray(70'000, 'x'));
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
    other.send("PUT /db/y " + Bare + basic(u"js02"_s) + "Content-Length: 400002\r\n\r\n" +
               QByteArray(400'000, ' ') + "{}");
    CHECK(other.hears("HTTP/1.1 201 "));
    CHECK(large.isLetGo());
}

TEST_CASE_METHOD(SlowFixture, "A good beginning buys no time", "[node][attack][hostile]")
{
    Stranger slow(port);
    slow.send("PUT /db/x " + Bare + basic(u"js01"_s) + "Content-Length: 3000000\r\n\r\n" +
              QByteArray(2'900'000, ' '));
    CHECK(slow.isLetGo());
    CHECK(saves(u"js01"_s, "a"));
}

TEST_CASE_METHOD(AttackFixture, "Answers go back in the order of the requests", "[node][socket]")
{
    Stranger teacher(port);
    teacher.send("GET /db/_changes?feed=longpoll&since=now&timeout=300 " + Bare + basic(u"js01"_s) +
                 "\r\nGET /_up " + Bare + "\r\nGET /nothing " + Bare + "\r\n");
    REQUIRE(saves(u"js02"_s, "a")); // of which the longpoll hears
    REQUIRE(teacher.hears("not_found"));
    const qsizetype first = teacher.heard().indexOf("last_seq");
    const qsizetype second = teacher.heard().indexOf(R"("status":"ok")");
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
    for (const QByteArray& text :
         {QByteArray("\x16\x03\x01\x02\x00"), QByteArray("GET /\r\n\r\n"),
          QByteArray("GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n"), QByteArray("GET / HTTP/1.1\r\n\r\n")}) {
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
    Stranger teacher(port);
    teacher.send("PUT /db/x " + Bare + basic(u"js01"_s) +
                 "Expect: 100-continue\r\nContent-Length: 2\r\n\r\n");
    REQUIRE(teacher.hears("HTTP/1.1 100 "));
    teacher.send("{}");
    CHECK(teacher.hears("HTTP/1.1 201 "));
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

TEST_CASE_METHOD(AttackFixture, "A small request buys no large memory: rows go out as they are made",
                 "[node][attack][hostile]")
{
    signIn(u"js01"_s, u"静夜思"_s);
    put("/db/large", R"({"t":")" + QByteArray(1'000'000, 'a') + R"("})");
    QByteArray keys;
    QByteArray items;
    for (int i = 0; i < 500; ++i) {
        keys += R"(,"large")";
        items += R"(,{"id":"large"})";
    }
    const auto all = [&](const QByteArray& target, const QByteArray& body) {
        HttpResponse answer{.status = 0};
        start({.method = "POST", .target = target, .headers = credentials, .body = body}, answer);
        REQUIRE(answer.status == 200);
        REQUIRE(answer.source);
        CHECK(answer.body.isEmpty());
        qint64 sum = 0;
        for (qint64 count = 1; count > 0; sum += count)
            count = answer.source->read(60'000).size();
        return sum;
    };
    CHECK(all("/db/_all_docs?include_docs=true", R"({"keys":[)" + keys.mid(1) + "]}") > 500'000'000);
    CHECK(all("/db/_bulk_get", R"({"docs":[)" + items.mid(1) + "]}") > 500'000'000);
}

TEST_CASE_METHOD(AttackFixture, "Feeds with documents go out as they are made as well",
                 "[node][attack][hostile]")
{
    signIn(u"js01"_s, u"静夜思"_s);
    for (int i = 0; i < 20; ++i)
        put("/db/plan" + QByteArray::number(i), R"({"t":")" + QByteArray(100'000, 'a') + R"("})");
    HttpResponse answer{.status = 0};
    start({.target = "/db/_changes?include_docs=true", .headers = credentials}, answer);
    REQUIRE(answer.source);
    const auto page = QJsonDocument::fromJson(answer.source->readAll()).object();
    CHECK(page["results"_L1].toArray().size() == 20);
    CHECK(page["last_seq"_L1] == 20);
    CHECK(page["pending"_L1] == 0);
}

TEST_CASE_METHOD(AttackFixture, "What a request names is counted while it is read", "[node][attack][hostile]")
{
    signIn(u"js01"_s, u"静夜思"_s);
    const auto many = [](const QByteArray& item, int count) {
        QByteArray text;
        for (int i = 0; i < count; ++i)
            text += (i > 0 ? "," : "") + item;
        return '[' + text + ']';
    };
    const QByteArray ids = many(R"("a")", 10'001);
    CHECK(ask("POST", "/db/_all_docs", R"({"keys":)" + ids + '}').status == 413);
    CHECK(ask("POST", "/db/_bulk_get", R"({"docs":)" + many(R"({"id":"a"})", 10'001) + '}').status == 413);
    CHECK(ask("POST", "/db/_bulk_docs", R"({"docs":)" + many("{}", 10'001) + '}').status == 413);
    CHECK(ask("POST", "/db/_changes?filter=_doc_ids", R"({"doc_ids":)" + ids + '}').status == 413);
    QByteArray revs;
    for (int i = 0; i < 1001; ++i)
        revs += (i > 0 ? ",\"1-" : "\"1-") + QByteArray::number(i) + '"';
    CHECK(ask("POST", "/db/_revs_diff", R"({"a":[)" + revs + "]}").status == 413);
    CHECK(ask("POST", "/_dbs_info", R"({"keys":)" + many(R"("db")", 1001) + '}').status == 400);
    CHECK(ask("PUT", "/db/_local/x", R"({"t":")" + QByteArray(300'000, 'a') + R"("})").status == 413);
    CHECK(ask("POST", "/db/_all_docs", R"({"keys":[)" + QByteArray(5'000'000, ' ') + "]}").status == 413);
    signOut();
    CHECK(ask("POST", "/_dbs_info", R"({"keys":["db"]})").status == 401);
}

TEST_CASE_METHOD(AttackFixture, "A large batch of one teacher is written in turns with the others'",
                 "[node][attack][socket]")
{
    QByteArray docs;
    for (int i = 0; i < 3000; ++i)
        docs += (i > 0 ? ",{\"_id\":\"" : "{\"_id\":\"") + QByteArray::number(i) + "\"}";
    const QByteArray body = R"({"docs":[)" + docs + "]}";
    Stranger mad(port);
    mad.send("POST /db/_bulk_docs " + Bare + basic(u"js01"_s) +
             "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    REQUIRE(saves(u"js02"_s, "b"));
    REQUIRE(mad.hears("]\n"));
    CHECK(mad.heard().contains("HTTP/1.1 201 "));
    CHECK(databases->find(u"db"_s).value()->info()->documents == 3001);
}

TEST_CASE_METHOD(AttackFixture, "An answer of rows that breaks off is no whole answer",
                 "[node][attack][socket]")
{
    signIn(u"js01"_s, u"静夜思"_s);
    for (int i = 0; i < 60; ++i)
        put("/db/plan" + QByteArray::number(i), R"({"t":")" + QByteArray(1'000'000, 'a') + R"("})");
    Stranger reader(port);
    reader.send("GET /db/_all_docs?include_docs=true " + Bare + basic(u"js01"_s) + "\r\n");
    REQUIRE(reader.hears("\"rows\""));
    signIn(u"admin"_s, u"静夜思"_s);
    REQUIRE(ask("DELETE", "/db").status == 200);
    CHECK(reader.isLetGo());
    CHECK_FALSE(reader.heard().endsWith("0\r\n\r\n"));
}

TEST_CASE_METHOD(AttackFixture, "Nobody writes the checkpoint of somebody else", "[node][attack][hostile]")
{
    signIn(u"js01"_s, u"静夜思"_s);
    REQUIRE(ask("PUT", "/db/_local/point", R"({"last_seq":7})").status == 201);
    signIn(u"js02"_s, u"静夜思"_s);
    CHECK(ask("GET", "/db/_local/point").status == 404);
    CHECK(ask("PUT", "/db/_local/point", R"({"last_seq":999})").status == 201); // one of their own
    CHECK(ask("POST", "/db/_bulk_docs", R"({"docs":[{"_id":"_local/point","_rev":"0-2","last_seq":9}]})")
              .status == 201);
    signIn(u"js01"_s, u"静夜思"_s);
    CHECK(object("GET", "/db/_local/point")["last_seq"_L1] == 7);
    CHECK(object("GET", "/db/_local/point")["_rev"_L1] == u"0-1"_s);
}
