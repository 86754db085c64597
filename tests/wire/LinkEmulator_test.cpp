// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/QtHttpTransport.h"
#include "support/LinkEmulator.h"
#include "support/TestNode.h"
#include "support/catch.h"

#include <QTest>

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// A node behind a line, and a client before it.
struct Line
{
    explicit Line(const LinkShape& shape)
        : link(node.url(), shape),
          transport(*ServerAddress::parse(link.url().toString()), {.idleTimeout = 2s})
    {
    }

    void send()
    {
        transport.send({.target = "/"}, {&receiver, [this](auto result) { answer = result; }});
    }
    Result<HttpResponse> ask()
    {
        answer.reset();
        send();
        REQUIRE(QTest::qWaitFor([this] { return answer.has_value(); }, 20'000));
        return *answer;
    }

    TestNode node;
    LinkEmulator link;
    QObject receiver;
    std::optional<Result<HttpResponse>> answer;
    QtHttpTransport transport;
};

} // namespace

TEST_CASE("A bad line carries every byte, only later", "[link]")
{
    LinkShape shape = links::worst().faster(20);
    shape.loss = 0.2;
    Line line(shape);
    const auto answer = line.ask();
    REQUIRE(answer);
    CHECK(answer->body.contains("Welcome"));
    CHECK(line.link.bytesDown() > answer->body.size());
    CHECK(line.link.connections() == 1);
    REQUIRE(line.ask());
    CHECK(line.link.connections() == 1);
}

TEST_CASE("A line that is cut is Offline until it is whole again", "[link]")
{
    Line line(links::intranet());
    line.link.cutAfter(20);
    REQUIRE(line.ask()); // Qt asks again by itself where a connection broke before the answer began
    CHECK(line.link.cuts() == 1);
    CHECK(line.link.connections() == 2);
    line.link.cut();
    CHECK(line.ask().error().kind == ErrorKind::Offline);
    line.link.restore();
    CHECK(line.ask());
}

TEST_CASE("A frozen line is silence, and goes on where it stood", "[link]")
{
    Line line({});
    line.link.setFrozen(true);
    line.send();
    REQUIRE(QTest::qWaitFor([&] { return line.link.connections() == 1; }, 5000));
    CHECK_FALSE(line.answer);
    line.link.setFrozen(false);
    REQUIRE(QTest::qWaitFor([&] { return line.answer.has_value(); }, 5000));
    CHECK(line.answer->has_value());
}

TEST_CASE("A portal answers in the server's place", "[link]")
{
    Line line({});
    line.link.setPortal("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 6\r\n\r\n<html>");
    const auto answer = line.ask();
    REQUIRE(answer);
    CHECK(answer->body == "<html>");
    line.link.setPortal({});
    REQUIRE(line.ask());
    CHECK(line.answer->value().body.contains("Welcome"));
}
