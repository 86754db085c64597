// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/Gzip.h"
#include "http/QtHttpTransport.h"
#include "support/catch.h"
#include "unit/http/ScriptedServer.h"

#include <QBuffer>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto Ok = "HTTP/1.1 200 OK\r\n";

// A transport to a scripted server, and the answers that came.
struct Wire
{
    explicit Wire(HttpOptions options = {}, const QString& credentials = {})
        : transport(*ServerAddress::parse(QString(server.address()).replace(u"//"_s, u"//"_s + credentials)),
                    options)
    {
    }

    void send(HttpRequest request)
    {
        transport.send(std::move(request),
                       Continuation<HttpResponse>(&receiver, [this](Result<HttpResponse> result) {
                           results.push_back(std::move(result));
                       }));
    }

    Result<HttpResponse> ask(HttpRequest request = {.target = "/db"})
    {
        const size_t before = results.size();
        send(std::move(request));
        wait(before + 1);
        return results.size() > before ? results.back() : fail(ErrorKind::Damaged, u"no answer at all"_s);
    }

    void wait(size_t count)
    {
        REQUIRE(QTest::qWaitFor([&] { return results.size() >= count; }, 10'000));
    }

    ScriptedServer server;
    QObject receiver;
    std::vector<Result<HttpResponse>> results;
    QtHttpTransport transport;
};

ErrorKind kindOf(const Result<HttpResponse>& result)
{
    REQUIRE_FALSE(result);
    return result.error().kind;
}

HttpRequest post(QByteArray body)
{
    HttpRequest request;
    request.method = "POST";
    request.target = "/db/_bulk_docs";
    request.headers.set("Content-Type", "application/json");
    request.body = std::move(body);
    return request;
}

} // namespace

TEST_CASE("An answer comes with its status, its header fields and its body", "[http]")
{
    Wire wire;
    wire.server.answer(
        "HTTP/1.1 404 Object Not Found\r\nContent-Type: application/json\r\nContent-Length: 21\r\n\r\n"
        "{\"error\":\"not_found\"}");
    const auto response = wire.ask({.target = "/space-js01/plan%3A%E9%9D%99%2F1?rev=1-a"});
    REQUIRE(response);
    CHECK(response->status == 404);
    CHECK(response->headers.value("content-type") == "application/json");
    CHECK(response->body == R"({"error":"not_found"})");
    CHECK(wire.server.requests[0].startsWith("GET /space-js01/plan%3A%E9%9D%99%2F1?rev=1-a HTTP/1.1\r\n"));
}

TEST_CASE("The path before the databases stands before every target", "[http]")
{
    ScriptedServer server;
    server.answerOk("{}");
    QtHttpTransport transport(*ServerAddress::parse(server.address() + u"/couch/"_s));
    QObject receiver;
    bool answered = false;
    transport.send({.target = "/db"}, Continuation<HttpResponse>(&receiver, [&](auto) { answered = true; }));
    REQUIRE(QTest::qWaitFor([&] { return answered; }));
    CHECK(server.requests[0].startsWith("GET /couch/db HTTP/1.1\r\n"));
    CHECK(transport.serverAddress().endsWith(u"/couch"_s));
}

TEST_CASE("A credential given later is shown from the next request on; none removes it", "[http]")
{
    Wire wire({}, u"js01:secret@"_s);
    wire.server.answerOk("{}");
    wire.server.answerOk("{}");
    wire.transport.setCredential(Credential::bearer("a.b.c"));
    REQUIRE(wire.ask());
    CHECK(wire.server.requests[0].contains("Authorization: Bearer a.b.c\r\n"));
    wire.transport.setCredential({});
    REQUIRE(wire.ask());
    CHECK_FALSE(wire.server.requests[1].contains("Authorization"));
}

TEST_CASE("The ways to sign in that a refusal names are remembered", "[http]")
{
    Wire wire;
    wire.server.answer(
        "HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Shanke-Device\r\nContent-Length: 0\r\n\r\n");
    REQUIRE(wire.ask());
    CHECK(wire.transport.challenge() == "Shanke-Device");
}

TEST_CASE("Credentials go into the Authorization field and nowhere else", "[http]")
{
    Wire wire({}, u"js01:%E5%AF%86%3A1@"_s);
    wire.server.hangsUp = true;
    const auto response = wire.ask();
    CHECK(wire.server.requests[0].contains("Authorization: Basic " + QByteArray("js01:密:1").toBase64() +
                                           "\r\n"));
    CHECK_FALSE(wire.transport.serverAddress().contains(u"js01"_s));
    REQUIRE_FALSE(response);
    CHECK_FALSE(response.error().detail.contains(u"密"_s));
    CHECK_FALSE(response.error().origin.contains(u"js01"_s));
}

TEST_CASE("A body compressed on the way is unfolded and counted as it came", "[http]")
{
    Wire wire;
    const QByteArray body = R"({"text":")" + QByteArray("静夜思").repeated(1000) + R"("})";
    const QByteArray folded = gzip(body);
    wire.server.answerOk(folded, "Content-Encoding: gzip\r\n");
    const auto response = wire.ask();
    REQUIRE(response);
    CHECK(response->body == body);
    CHECK(wire.transport.traffic().bytesReceived < folded.size() + 1000);
}

TEST_CASE("A connection cut in the middle of the body is no answer", "[http]")
{
    Wire wire;
    wire.server.answer(Ok + "Content-Length: 1000\r\n\r\n{\"results\":["_ba, true);
    const ErrorKind kind = kindOf(wire.ask());
    CHECK((kind == ErrorKind::Offline || kind == ErrorKind::Protocol));
}

TEST_CASE("A compressed body that was cut is recognised although no length was announced", "[http]")
{
    Wire wire;
    const QByteArray folded = gzip(QByteArray("床前明月光").repeated(1000));
    wire.server.answer(Ok + "Content-Encoding: gzip\r\nConnection: close\r\n\r\n"_ba +
                           folded.first(folded.size() / 2),
                       true);
    CHECK(kindOf(wire.ask()) == ErrorKind::Protocol);
}

TEST_CASE("A body that unfolds to more than the limit is refused", "[http]")
{
    Wire wire({.idleTimeout = 10s, .largestAnswer = 100'000});
    wire.server.answerOk(gzip(QByteArray(10'000'000, 'a')), "Content-Encoding: gzip\r\n");
    CHECK(kindOf(wire.ask()) == ErrorKind::TooLarge);
    wire.server.answerOk(QByteArray(100'001, 'a'));
    CHECK(kindOf(wire.ask()) == ErrorKind::TooLarge);
}

TEST_CASE("An answer is taken as far as fits what was asked, wherever it goes", "[http]")
{
    Wire wire({.idleTimeout = 10s, .largestAnswer = 1'000'000});
    wire.server.answerOk(QByteArray(50'001, 'a'));
    CHECK(kindOf(wire.ask({.target = "/", .largestAnswer = 50'000})) == ErrorKind::TooLarge);
    wire.server.answerOk(gzip(QByteArray(10'000'000, 'a')), "Content-Encoding: gzip\r\n");
    CHECK(kindOf(wire.ask({.target = "/", .largestAnswer = 50'000})) == ErrorKind::TooLarge);
    const auto sink = std::make_shared<QBuffer>();
    REQUIRE(sink->open(QIODevice::ReadWrite));
    wire.server.answer(Ok + "Connection: close\r\n\r\n"_ba + QByteArray(50'001, 'a'), true);
    CHECK(kindOf(wire.ask({.target = "/", .sink = sink, .largestAnswer = 50'000})) == ErrorKind::TooLarge);
    CHECK(sink->size() <= 50'000);
    // What is no success goes into memory, also where a sink was given.
    wire.server.answer("HTTP/1.1 500 No\r\nConnection: close\r\n\r\n" + QByteArray(1'000'001, 'a'), true);
    CHECK(kindOf(wire.ask({.target = "/", .sink = sink})) == ErrorKind::TooLarge);
    CHECK(HttpOptions().largestAnswer <= 64 * 1024 * 1024);
}

TEST_CASE("An answer that only drips is offline, and one that waits for news is not", "[http]")
{
    Wire wire({.idleTimeout = 200ms});
    QTimer drip;
    drip.setInterval(20ms);
    const auto drop = [&] {
        for (QTcpSocket* socket : wire.server.findChildren<QTcpSocket*>())
            socket->write("\n");
    };
    QObject::connect(&drip, &QTimer::timeout, &wire.server, drop);
    drip.start();
    wire.server.answer(Ok + "Content-Length: 1000000\r\n\r\n"_ba);
    CHECK(kindOf(wire.ask()) == ErrorKind::Offline);
    wire.server.answer(Ok + "Content-Length: 40\r\n\r\n"_ba);
    CHECK(wire.ask({.target = "/db/_changes?feed=longpoll", .idleTimeout = 60s}));
}

TEST_CASE("A server that closes without a word is offline, and so is one that is not there", "[http]")
{
    Wire wire;
    wire.server.hangsUp = true;
    CHECK(kindOf(wire.ask()) == ErrorKind::Offline);
    wire.server.close();
    CHECK(kindOf(wire.ask()) == ErrorKind::Offline);
}

TEST_CASE("Silence for longer than the idle timeout is offline; a request may allow more", "[http]")
{
    Wire wire({.idleTimeout = 50ms});
    CHECK(kindOf(wire.ask()) == ErrorKind::Offline);

    wire.send({.target = "/db/_changes?feed=longpoll", .idleTimeout = 60s});
    CHECK(kindOf(wire.ask()) == ErrorKind::Offline); // the other one gave up, the longpoll still waits
    CHECK(wire.results.size() == 2);
    wire.transport.cancelAll(wire.receiver);
    wire.wait(3);
    CHECK(kindOf(wire.results.back()) == ErrorKind::Cancelled);
}

TEST_CASE("A redirect is an answer, not followed: a portal wants to be seen", "[http]")
{
    Wire wire;
    wire.server.answer(
        "HTTP/1.1 302 Found\r\nLocation: http://portal.example/login\r\nContent-Length: 0\r\n\r\n");
    const auto response = wire.ask();
    REQUIRE(response);
    CHECK(response->status == 302);
    CHECK(wire.server.requests.size() == 1);
}

TEST_CASE("What does not speak HTTP is no server of ours or offline, never an answer", "[http]")
{
    Wire wire;
    wire.server.hangsUp = true;
    wire.server.answer("220 mail.example ESMTP ready\r\n", true);
    CHECK_FALSE(wire.ask());
}

TEST_CASE("Requests one after the other share a connection, requests at once run side by side", "[http]")
{
    Wire wire;
    wire.server.answerOk("{}");
    REQUIRE(wire.ask());
    wire.server.answerOk("{}");
    REQUIRE(wire.ask());
    CHECK(wire.server.connections == 1);
    for (int i = 0; i < 4; ++i)
        wire.server.answerOk("{}");
    for (int i = 0; i < 4; ++i)
        wire.send({.target = "/db"});
    wire.wait(6);
    CHECK(wire.server.connections > 1);
    CHECK(wire.transport.traffic().requests == 6);
}

TEST_CASE("An answer of success goes into the sink, an error stays in the body", "[http]")
{
    Wire wire;
    const auto sink = std::make_shared<QBuffer>();
    sink->open(QIODevice::WriteOnly);
    wire.server.answerOk("板书", "Content-Type: text/plain\r\n");
    const auto response = wire.ask({.target = "/db/plan/att", .sink = sink});
    REQUIRE(response);
    CHECK(response->body.isEmpty());
    CHECK(sink->data() == "板书");

    wire.server.answer("HTTP/1.1 404 Not Found\r\nContent-Length: 2\r\n\r\n{}");
    const auto missing = wire.ask({.target = "/db/plan/att", .sink = sink});
    REQUIRE(missing);
    CHECK(missing->body == "{}");
    CHECK(sink->data() == "板书");
}

TEST_CASE("A large body is sent from its source, from where that stands", "[http]")
{
    Wire wire;
    const auto source = std::make_shared<QBuffer>();
    source->setData("--" + QByteArray(300'000, 'x'));
    source->open(QIODevice::ReadOnly);
    source->seek(2);
    wire.server.answerOk("{}");
    REQUIRE(wire.ask({.method = "PUT", .target = "/db/plan", .source = source}));
    CHECK(wire.server.requests[0].contains("Content-Length: 300000\r\n"));
    CHECK(wire.server.requests[0].endsWith(QByteArray(1000, 'x')));
}

TEST_CASE("Bodies are compressed both ways while nothing is known of the line, also where the address is of "
          "this PC",
          "[http]")
{
    Wire wire;
    wire.server.answerOk("{}");
    REQUIRE(wire.ask(post(QByteArray(5000, ' ') + "{}")));
    CHECK(wire.server.requests[0].contains("Content-Encoding: gzip"));
    CHECK(wire.server.requests[0].contains("Accept-Encoding: gzip"));
    CHECK(wire.server.requests[0].size() < 1000);
}

TEST_CASE("To a server that has answered at once bodies go as they are", "[http]")
{
    Wire wire;
    const auto isPlain = [&] {
        wire.server.answerOk("{}");
        const size_t before = wire.results.size();
        wire.send(post(QByteArray(600, ' ') + "{}"));
        while (wire.results.size() == before) // qWaitFor() would look only every 10 ms
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        const QByteArray& sent = wire.server.requests.back();
        return !sent.contains("Content-Encoding") && sent.contains("Accept-Encoding: identity");
    };
    int asked = 0; // one answer in time is enough, however busy this PC is
    while (!isPlain() && ++asked < 200) {
    }
    CHECK(asked < 200);
}

TEST_CASE("A server that refuses a compressed body gets it again as it is, and no other compressed", "[http]")
{
    Wire wire;
    const QByteArray body = QByteArray(5000, ' ') + "{}";
    wire.server.answer("HTTP/1.1 415 Unsupported Media Type\r\nContent-Length: 0\r\n\r\n");
    wire.server.answerOk("{}");
    wire.server.answerOk("{}");
    const auto response = wire.ask(post(body));
    REQUIRE(response);
    CHECK(response->status == 200);
    REQUIRE(wire.ask(post(body)));
    REQUIRE(wire.server.requests.size() == 3);
    CHECK(wire.server.requests[0].contains("Content-Encoding: gzip"));
    CHECK(wire.server.requests[0].size() < 1000);
    CHECK(wire.server.requests[1].endsWith(body));
    CHECK_FALSE(wire.server.requests[2].contains("Content-Encoding"));
}

TEST_CASE("cancelAll ends what is under way with Cancelled; the transport stays usable", "[http]")
{
    Wire wire;
    wire.send({.target = "/one"});
    wire.send({.target = "/two"});
    wire.transport.cancelAll(wire.receiver);
    REQUIRE(wire.results.size() == 2);
    CHECK(kindOf(wire.results[0]) == ErrorKind::Cancelled);
    wire.server.answerOk("{}");
    CHECK(wire.ask());
}

TEST_CASE("Who cancels ends its own requests and nobody else's", "[http]")
{
    Wire wire;
    QObject other;
    std::optional<Result<HttpResponse>> answer;
    wire.transport.send({.target = "/other"},
                        {&other, [&](Result<HttpResponse> result) { answer = result; }});
    wire.send({.target = "/mine"});
    wire.transport.cancelAll(wire.receiver);
    CHECK(kindOf(wire.results.back()) == ErrorKind::Cancelled);
    CHECK_FALSE(answer);
    wire.server.answerOk("{}");
    REQUIRE(QTest::qWaitFor([&] { return answer.has_value(); }, 10'000));
    CHECK(answer->has_value());
}

TEST_CASE("A transport that is destroyed takes its requests along in silence", "[http]")
{
    ScriptedServer server;
    QObject receiver;
    bool answered = false;
    auto transport = std::make_unique<QtHttpTransport>(*ServerAddress::parse(server.address()));
    transport->send({.target = "/db"}, Continuation<HttpResponse>(&receiver, [&](auto) { answered = true; }));
    REQUIRE(QTest::qWaitFor([&] { return !server.requests.isEmpty(); }));
    transport.reset();
    QCoreApplication::processEvents();
    CHECK_FALSE(answered);
}

TEST_CASE("CouchDB's words for a token that it does not take are a refusal of who asks", "[http][token]")
{
    const auto bad = [](const QByteArray& reason) {
        const QByteArray body = R"({"error":"bad_request","reason":")" + reason + "\"}\n";
        return "HTTP/1.1 400 Bad Request\r\nContent-Type: application/json\r\nContent-Length: " +
               QByteArray::number(body.size()) + "\r\n\r\n" + body;
    };
    const auto reason =
        GENERATE(as<QByteArray>(), "Unknown kid", "Malformed token", "Invalid token", "Invalid iss claim",
                 "Missing exp claim", "Missing sub claim", "Missing alg header parameter",
                 "Invalid alg header parameter", "Missing typ header parameter", "Bad RSA signature",
                 "Bad HMAC", "Bad signature", "exp not in future", "Token is expired");
    CAPTURE(reason.toStdString());
    Wire wire;
    wire.server.answer(bad(reason));
    CHECK(wire.ask()->status == 400); // no token was shown: it is about the request
    wire.transport.setCredential(Credential::basic(u"js01"_s, u"口令"_s));
    wire.server.answer(bad(reason));
    CHECK(wire.ask()->status == 400);
    wire.transport.setCredential(Credential::bearer("aaa.bbb.ccc"));
    wire.server.answer(bad(reason));
    CHECK(wire.ask()->status == 401);
}

TEST_CASE("What else is wrong with a request stays that, also with a token", "[http][token]")
{
    Wire wire;
    wire.transport.setCredential(Credential::bearer("aaa.bbb.ccc"));
    for (const QByteArray reason :
         {"invalid UTF-8 JSON", "Document id must not be empty", "Invalid rev format",
          "Missing exp claim in the text of a document", ""}) {
        const QByteArray body = R"({"error":"bad_request","reason":")" + reason + "\"}";
        wire.server.answer("HTTP/1.1 400 Bad Request\r\nContent-Length: " + QByteArray::number(body.size()) +
                           "\r\n\r\n" + body);
        CHECK(wire.ask()->status == 400);
    }
}
