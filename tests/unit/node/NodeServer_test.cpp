// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/Gzip.h"
#include "http/QtHttpTransport.h"
#include "node/NodeServer.h"
#include "unit/node/NodeFixture.h"

#include <QBuffer>
#include <QTcpSocket>
#include <QTest>

using namespace shanke;
using namespace shanke::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

// A node on a real port, asked by the real client.
struct ServerFixture : NodeFixture
{
    explicit ServerFixture(NodeServer::Options options = {}) : server(router, options)
    {
        port = server.listen(QHostAddress(QHostAddress::LocalHost), 0).value();
        transport =
            std::make_unique<QtHttpTransport>(*ServerAddress::parse(u"http://127.0.0.1:%1"_s.arg(port)));
        ask("PUT", "/db");
    }

    Result<HttpResponse> fetch(HttpRequest request)
    {
        std::optional<Result<HttpResponse>> answer;
        transport->send(std::move(request),
                        Continuation<HttpResponse>(
                            &client, [&](Result<HttpResponse> result) { answer = std::move(result); }));
        REQUIRE(QTest::qWaitFor([&] { return answer.has_value(); }, 10'000));
        return *std::move(answer);
    }

    // Sends raw bytes and reads until the server closes or `until` is there.
    QByteArray raw(const QByteArray& bytes, const QByteArray& until)
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, port);
        REQUIRE(QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::ConnectedState; }));
        socket.write(bytes);
        QByteArray received;
        REQUIRE(QTest::qWaitFor([&] { return (received += socket.readAll()).contains(until); }, 10'000));
        return received;
    }

    NodeServer server;
    quint16 port = 0;
    std::unique_ptr<QtHttpTransport> transport;
};

struct SmallServerFixture : ServerFixture
{
    SmallServerFixture() : ServerFixture({.largestRequest = 1'000'000}) {}
};

// Impatient enough for a test: a request must come at once, and nobody may idle.
struct ImpatientServerFixture : ServerFixture
{
    ImpatientServerFixture()
        : ServerFixture({.connections = {.most = 3,
                                         .leastSpeed = 10'000,
                                         .grace = 50ms,
                                         .longestIdle = 300ms,
                                         .strangersIdle = 300ms,
                                         .lookEvery = 20ms}})
    {
    }

    bool isLetGo(const QByteArray& sent)
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, port);
        socket.write(sent);
        return QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; }, 10'000);
    }
};

// Two connections of an address at once, twenty where somebody has signed in, then few.
struct PacedServerFixture : ServerFixture
{
    PacedServerFixture() : ServerFixture({.connections = {.newOfAddress = 0.2}}) {}
};

} // namespace

TEST_CASE_METHOD(ServerFixture, "Requests arrive as they were sent and answers go back so", "[node][socket]")
{
    const auto put = fetch({.method = "PUT",
                            .target = "/db/plan%3A%E9%9D%99%2F%25%2B+1?new_edits=true",
                            .headers = {{"Content-Type", "application/json"}},
                            .body = R"({"title":"静夜思"})"});
    REQUIRE(put);
    CHECK(put->status == 201);
    CHECK(objectOf(*put)["id"_L1] == u"plan:静/%++1"_s);
    CHECK(put->headers.value("Content-Type") == "application/json");
    const auto missing = fetch({.target = "/db/no"});
    REQUIRE(missing);
    CHECK(missing->status == 404);
    const auto head = fetch({.method = "HEAD", .target = "/db"});
    REQUIRE(head);
    CHECK(head->body.isEmpty());
}

TEST_CASE_METHOD(ServerFixture, "A large attachment is streamed out as it came in", "[node][socket]")
{
    QByteArray bytes(5'000'000, Qt::Uninitialized);
    for (qsizetype i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<char>(i * 31 + i / 977);
    const auto source = std::make_shared<QBuffer>();
    source->setData(bytes);
    source->open(QIODevice::ReadOnly);
    REQUIRE(fetch({.method = "PUT", .target = "/db/a/file", .source = source})->status == 201);
    const auto sink = std::make_shared<QBuffer>();
    sink->open(QIODevice::WriteOnly);
    REQUIRE(fetch({.target = "/db/a/file", .sink = sink})->status == 200);
    CHECK(sink->data() == bytes);
}

TEST_CASE_METHOD(ServerFixture, "One connection carries many requests, one of them a longpoll that waits",
                 "[node][socket]")
{
    std::optional<Result<HttpResponse>> later;
    transport->send(
        {.target = "/db/_changes?feed=longpoll&since=now"},
        Continuation<HttpResponse>(&client, [&](Result<HttpResponse> result) { later = std::move(result); }));
    for (int i = 0; i < 20; ++i)
        REQUIRE(fetch({.target = "/db"})->status == 200);
    CHECK_FALSE(later);
    REQUIRE(fetch({.method = "PUT", .target = "/db/x", .body = "{}"})->status == 201);
    REQUIRE(QTest::qWaitFor([&] { return later.has_value(); }));
    CHECK((*later)->body.contains(R"("id":"x")"));
}

TEST_CASE_METHOD(ServerFixture,
                 "An answer without an end goes out in chunks, and the connection is good afterwards",
                 "[node][socket]")
{
    const QByteArray head =
        "GET /db/_changes?feed=continuous&since=0&limit=1 HTTP/1.1\r\nHost: localhost\r\n\r\n";
    REQUIRE(fetch({.method = "PUT", .target = "/db/x", .body = "{}"})->status == 201);
    const QByteArray received = raw(head, "\r\n0\r\n\r\n");
    CHECK(received.contains("Transfer-Encoding: chunked\r\n"));
    CHECK_FALSE(received.contains("Content-Length"));
    CHECK(received.contains(R"("id":"x")"));
    const auto whole = fetch({.target = "/db/_changes?feed=continuous&limit=1"});
    REQUIRE(whole);
    CHECK(whole->body.endsWith("{\"last_seq\":1,\"pending\":0}\n"));
    REQUIRE(fetch({.target = "/db"})->status == 200);
}

TEST_CASE_METHOD(ServerFixture, "A continuous feed reaches a client while it goes on", "[node][socket]")
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    socket.write("GET /db/_changes?feed=continuous&heartbeat=true HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QByteArray received;
    const auto arrives = [&](const QByteArray& text) {
        return QTest::qWaitFor([&] { return (received += socket.readAll()).contains(text); }, 10'000);
    };
    REQUIRE(arrives("\r\n\r\n"));
    REQUIRE(fetch({.method = "PUT", .target = "/db/later", .body = "{}"})->status == 201);
    CHECK(arrives(R"("id":"later")"));
    socket.abort();
    CHECK(QTest::qWaitFor([&] { return server.connections() <= 1; }, 10'000)); // the transport's own
}

TEST_CASE_METHOD(SmallServerFixture, "A body that is too large is answered with 413, not swallowed",
                 "[node][socket]")
{
    const QByteArray head = "PUT /db/x HTTP/1.1\r\nHost: localhost\r\nContent-Length: 50000000\r\n\r\n";
    CHECK(raw(head + QByteArray(2'000'000, ' '), "too_large").startsWith("HTTP/1.1 413 "));
    CHECK(ask("GET", "/db/x").status == 404);
    REQUIRE(
        fetch({.method = "PUT", .target = "/db/x", .body = R"({"t":")" + QByteArray(900'000, 'a') + R"("})"})
            ->status == 201);
    // The limit is for each request, not for what a connection sends in its life.
    REQUIRE(
        fetch({.method = "PUT", .target = "/db/y", .body = R"({"t":")" + QByteArray(900'000, 'a') + R"("})"})
            ->status == 201);
}

TEST_CASE_METHOD(ServerFixture, "What is not HTTP ends the connection, not the node", "[node][socket]")
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    REQUIRE(QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::ConnectedState; }));
    socket.write("\x16\x03\x01 nonsense\r\n\r\n");
    QCoreApplication::processEvents();
    CHECK(fetch({.target = "/"})->status == 200);
    CHECK(raw("BREW /db/x HTTP/1.1\r\nHost: localhost\r\n\r\n", "}").startsWith("HTTP/1.1 405 "));
}

TEST_CASE_METHOD(ServerFixture, "JSON is compressed for who asks for it, small answers are not",
                 "[node][socket]")
{
    const QByteArray text = R"({"t":")" + QByteArray(10'000, 'a') + R"("})";
    ask("PUT", "/db/x", text);
    const QByteArray large =
        raw("GET /db/x HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: gzip\r\n\r\n", "\r\n\r\n");
    CHECK(large.contains("Content-Encoding: gzip"));
    CHECK(fetch({.target = "/db/x"})->body.contains("aaaa"));
    CHECK_FALSE(
        raw("GET /db/x HTTP/1.1\r\nHost: localhost\r\n\r\n", "\r\n\r\n").contains("Content-Encoding"));
    CHECK_FALSE(raw("GET / HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: gzip\r\n\r\n", "}")
                    .contains("Content-Encoding"));
}

TEST_CASE_METHOD(ServerFixture, "A port that is taken is told, and close() cuts who is connected",
                 "[node][socket]")
{
    NodeServer second(router);
    const auto taken = second.listen(QHostAddress(QHostAddress::LocalHost), port);
    REQUIRE_FALSE(taken);
    CHECK(taken.error().kind == ErrorKind::InUse);

    std::optional<Result<HttpResponse>> waiting;
    transport->send({.target = "/db/_changes?feed=longpoll&since=now"},
                    Continuation<HttpResponse>(
                        &client, [&](Result<HttpResponse> result) { waiting = std::move(result); }));
    REQUIRE(fetch({.target = "/"})->status == 200);
    server.close();
    REQUIRE(QTest::qWaitFor([&] { return waiting.has_value(); }, 10'000));
    REQUIRE_FALSE(*waiting);
    CHECK(waiting->error().kind == ErrorKind::Offline);
    CHECK(server.listen(QHostAddress(QHostAddress::LocalHost), port) == port);
    CHECK(fetch({.target = "/db"})->status == 200);
}

TEST_CASE_METHOD(ImpatientServerFixture, "Who sends a request drop by drop, or nothing at all, is let go",
                 "[node][socket][hostile]")
{
    CHECK(isLetGo("GET / HTTP/1.1\r\nHost: localhost\r\nX-a"));
    CHECK(isLetGo("POST /db/_bulk_docs HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5000\r\n\r\n{"));
    CHECK(isLetGo({}));
    CHECK(fetch({.target = "/"}));
}

TEST_CASE_METHOD(ImpatientServerFixture,
                 "Of more connections than it keeps the newest are served and the longest idle let go",
                 "[node][socket][hostile]")
{
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    for (int i = 0; i < 10; ++i) {
        sockets.push_back(std::make_unique<QTcpSocket>());
        sockets.back()->connectToHost(QHostAddress::LocalHost, port);
        REQUIRE(QTest::qWaitFor([&] { return sockets.back()->state() == QAbstractSocket::ConnectedState; }));
    }
    CHECK(QTest::qWaitFor([&] { return sockets.front()->state() == QAbstractSocket::UnconnectedState; },
                          10'000));
    CHECK(server.connections() <= 3);
    CHECK(fetch({.target = "/"}));
}

TEST_CASE_METHOD(PacedServerFixture,
                 "New connections over which nobody signs in must wait, those of people come at any pace",
                 "[node][socket][hostile]")
{
    for (int i = 0; i < 10; ++i)
        CHECK(raw("GET /db HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n", "}")
                  .startsWith("HTTP/1.1 200 "));
    std::array<QTcpSocket, 40> sockets;
    for (QTcpSocket& socket : sockets)
        socket.connectToHost(QHostAddress::LocalHost, port);
    CHECK(
        QTest::qWaitFor([&] { return sockets.back().state() == QAbstractSocket::UnconnectedState; }, 10'000));
}
