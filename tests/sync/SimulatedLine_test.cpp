// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/FakeClock.h"
#include "support/SimulatedLine.h"
#include "support/catch.h"

#include <QTemporaryDir>

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Line
{
    explicit Line(const LinkShape& shape) : line(router, shape, clock) {}

    void send(HttpRequest request)
    {
        line.send(std::move(request),
                  {&receiver, [this](Result<HttpResponse> result) { answers.push_back(std::move(result)); }});
    }

    QTemporaryDir folder;
    FakeClock clock;
    std::unique_ptr<NodeDatabases> databases = NodeDatabases::open(folder.path()).value();
    NodeUsers users{*databases, std::nullopt};
    NodeRouter router{*databases, users, clock};
    SimulatedLine line;
    QObject receiver;
    std::vector<Result<HttpResponse>> answers;
};

LinkShape cutAfter(std::chrono::milliseconds time)
{
    LinkShape shape = links::worst();
    shape.cutEvery = time;
    shape.cutLasts = 5s;
    return shape;
}

} // namespace

TEST_CASE("An answer takes a handshake and a round trip, the next one only the round trip",
          "[link][simulated]")
{
    Line line(cutAfter(0s));
    line.send({.method = "PUT", .target = "/space"});
    line.clock.advance(1200ms);
    CHECK(line.answers.empty());
    line.clock.advance(100ms);
    REQUIRE(line.answers.size() == 1);
    CHECK(line.answers[0]->status == 201);
    line.send({.target = "/space"});
    line.clock.advance(700ms);
    CHECK(line.answers.size() == 2);
    CHECK(line.line.traffic().requests == 2);
}

TEST_CASE("What is under way when the line is cut ends Offline, though the server may have acted",
          "[link][simulated]")
{
    Line line(cutAfter(1s));
    line.send({.method = "PUT", .target = "/space"});
    line.clock.advance(1s);
    REQUIRE(line.answers.size() == 1);
    CHECK(line.answers[0].error().kind == ErrorKind::Offline);
    CHECK(line.databases->find(u"space"_s));
    CHECK(line.line.cuts() == 1);
}

TEST_CASE("While the line is cut nothing goes, and afterwards by a new handshake", "[link][simulated]")
{
    Line line(cutAfter(10s));
    line.clock.advance(12s);
    line.send({.target = "/"});
    line.clock.advance(0s);
    REQUIRE(line.answers.size() == 1);
    CHECK(line.answers[0].error().kind == ErrorKind::Offline);
    line.clock.advance(3s);
    line.send({.target = "/"});
    line.clock.advance(1300ms);
    REQUIRE(line.answers.size() == 2);
    CHECK(line.answers[1]->status == 200);
}

TEST_CASE("Who ends its requests hears no answer of theirs", "[link][simulated]")
{
    Line line(cutAfter(0s));
    line.send({.target = "/"});
    line.line.cancelAll(line.receiver);
    line.clock.advance(5s);
    REQUIRE(line.answers.size() == 1);
    CHECK(line.answers[0].error().kind == ErrorKind::Cancelled);
}
