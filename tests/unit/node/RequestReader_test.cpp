// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/RequestReader.h"
#include "support/catch.h"

using namespace shanke;
using Stage = RequestReader::Stage;

namespace {

const QByteArray Head = "POST /db/_bulk_docs HTTP/1.1\r\nHost: localhost\r\n";

// Reads `text` in pieces of `step` bytes; what belongs to the next request stays in `rest`.
RequestReader readAll(QByteArray text, qsizetype step, QByteArray* rest = nullptr)
{
    RequestReader reader;
    while (!text.isEmpty() && reader.stage() != Stage::Complete && reader.stage() != Stage::Failed) {
        const qsizetype used = reader.add(QByteArrayView(text).first(std::min(step, text.size())));
        text.remove(0, used);
        if (reader.stage() == Stage::Decision)
            reader.allowBody(1000);
    }
    if (rest)
        *rest = text;
    return reader;
}

int statusOf(const QByteArray& text)
{
    const RequestReader reader = readAll(text, 4096);
    return reader.stage() == Stage::Failed ? reader.problem().status : 0;
}

} // namespace

TEST_CASE("A request is read whole however its bytes come, and the next one is left", "[node][http]")
{
    const QByteArray body = R"({"docs":[{"title":"静夜思"}]})";
    const QByteArray known = Head + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    const QByteArray chunked = Head + "Transfer-Encoding: chunked\r\n\r\n" + QByteArray::number(5, 16) +
                               ";note=x\r\n" + body.left(5) + "\r\n" +
                               QByteArray::number(body.size() - 5, 16) + "\r\n" + body.mid(5) +
                               "\r\n0\r\nX-T: 1\r\n\r\n";
    for (const QByteArray& text : {known, chunked}) {
        for (const qsizetype step : {qsizetype(1), qsizetype(7), qsizetype(4096)}) {
            QByteArray rest;
            RequestReader reader = readAll(text + "GET / HTTP/1.1\r\n", step, &rest);
            REQUIRE(reader.stage() == Stage::Complete);
            const HttpRequest request = reader.take();
            CHECK(request.method == "POST");
            CHECK(request.target == "/db/_bulk_docs");
            CHECK(request.body == body);
            CHECK(rest == "GET / HTTP/1.1\r\n");
        }
    }
}

TEST_CASE("The reader stops after the head, and what is not allowed is not kept", "[node][http][hostile]")
{
    RequestReader reader;
    reader.add(Head + "Content-Length: 60000000\r\n\r\n");
    REQUIRE(reader.stage() == Stage::Decision);
    CHECK(reader.add("xxxx") == 0);
    SECTION("too large")
    {
        reader.allowBody(1000);
        REQUIRE(reader.stage() == Stage::Failed);
        CHECK(reader.problem().status == 413);
    }
    SECTION("passed over")
    {
        reader.passOverBody();
        CHECK(reader.add(QByteArray(50'000, 'x')) == 50'000);
        CHECK(reader.held() < 1000);
        CHECK(reader.stage() == Stage::Body);
    }
    SECTION("announced and not sent")
    {
        reader.allowBody(100'000'000);
        reader.add("twelve bytes");
        CHECK(reader.held() < 1000);
    }
}

TEST_CASE("Chunks that grow beyond what is allowed are refused before they are kept", "[node][http][hostile]")
{
    CHECK(statusOf(Head + "Transfer-Encoding: chunked\r\n\r\n3e9\r\n" + QByteArray(1001, 'x')) == 413);
    RequestReader reader;
    reader.add(Head + "Transfer-Encoding: chunked\r\n\r\n");
    reader.allowBody(1000);
    reader.add("ffffffff\r\nab");
    CHECK(reader.held() < 1000);
}

TEST_CASE("What is no request of HTTP is refused with the word for it", "[node][http][hostile]")
{
    CHECK(statusOf("\x16\x03\x01") == 400);
    CHECK(statusOf("GET /\r\n\r\n") == 400);
    CHECK(statusOf("GET  / HTTP/1.1\r\nHost: a\r\n\r\n") == 400);
    CHECK(statusOf("GET db HTTP/1.1\r\nHost: a\r\n\r\n") == 400);
    CHECK(statusOf("GET / HTTP/2.0\r\nHost: a\r\n\r\n") == 505);
    CHECK(statusOf("GET / HTTP/1.1\r\n\r\n") == 400);
    CHECK(statusOf("GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n") == 400);
    CHECK(statusOf("GET / HTTP/1.1\r\nHost: a\r\nX y: b\r\n\r\n") == 400);
    CHECK(statusOf("GET / HTTP/1.1\r\nHost: a\r\nX : b\r\n\r\n") == 400);
    CHECK(statusOf("GET / HTTP/1.1\r\nHost: a\r\n folded\r\n\r\n") == 400);
    CHECK(statusOf(QByteArray("GET / HTTP/1.1\r\nHost: a\r\nX: a\0b\r\n\r\n", 39)) == 400);
    CHECK(statusOf("GET / HTTP/1.1\nHost: a\r\n\r\n") == 400);
    CHECK(statusOf(Head + "Content-Length: 5\r\nContent-Length: 6\r\n\r\n") == 400);
    CHECK(statusOf(Head + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n") == 400);
    CHECK(statusOf(Head + "Content-Length: -5\r\n\r\n") == 400);
    CHECK(statusOf(Head + "Content-Length: +5\r\n\r\n") == 400);
    CHECK(statusOf(Head + "Content-Length: 0x5\r\n\r\n") == 400);
    CHECK(statusOf(Head + "Content-Length: \r\n\r\n") == 400);
    CHECK(statusOf(Head + "Transfer-Encoding: gzip, chunked\r\n\r\n") == 501);
    CHECK(statusOf(Head + "Transfer-Encoding: chunked\r\n\r\nxyz\r\n") == 400);
    CHECK(statusOf(Head + "Transfer-Encoding: chunked\r\n\r\n5\r\nhelloX") == 0);
    CHECK(statusOf(Head + "Transfer-Encoding: chunked\r\n\r\n5\r\nhelloX\r\n") == 400);
    CHECK(statusOf(Head + "Transfer-Encoding: chunked\r\n\r\n" + QByteArray(300, '0')) == 400);
    CHECK(statusOf(Head + "Expect: tea\r\n\r\n") == 417);
    CHECK(statusOf("GET /" + QByteArray(70'000, 'a')) == 431);
    QByteArray many = "GET / HTTP/1.1\r\nHost: a\r\n";
    for (int i = 0; i < 101; ++i)
        many += "X-" + QByteArray::number(i) + ": 1\r\n";
    CHECK(statusOf(many + "\r\n") == 431);
}

TEST_CASE("A connection lives on or ends as its request says", "[node][http]")
{
    const auto keeps = [](const QByteArray& text) {
        RequestReader reader;
        reader.add(text);
        return reader.head().keepsAlive;
    };
    CHECK(keeps("GET / HTTP/1.1\r\nHost: a\r\n\r\n"));
    CHECK_FALSE(keeps("GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"));
    CHECK_FALSE(keeps("GET / HTTP/1.1\r\nHost: a\r\nConnection: TE, Close\r\n\r\n"));
    CHECK_FALSE(keeps("GET / HTTP/1.0\r\n\r\n"));
    CHECK(keeps("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n"));
}

TEST_CASE("A whole address asks for what its path says, of the server that it names", "[node][http]")
{
    RequestReader reader;
    reader.add("\r\nGET http://evil.example:5984/db?x=1 HTTP/1.1\r\nHost: localhost\r\n\r\n");
    REQUIRE(reader.stage() == Stage::Decision);
    CHECK(reader.head().request.target == "/db?x=1");
    CHECK(reader.head().request.headers.value("Host") == "evil.example:5984");
}
