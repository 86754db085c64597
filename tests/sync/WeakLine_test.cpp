// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/ChineseDocuments.h"
#include "support/SimulatedExchange.h"
#include "support/catch.h"

using namespace shanke;
using namespace shanke::bench;
using namespace shanke::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Direction = SimulatedExchange::Direction;

// The worst line of the schools, cut more often.
LinkShape cutEvery20Seconds()
{
    LinkShape shape = links::worst();
    shape.cutEvery = 20s;
    shape.cutLasts = 5s;
    return shape;
}

struct Figures
{
    double timesTheBytes = 0;
    double timesTheTime = 0;
};

Figures figuresOf(const SimulatedExchange& exchange, qint64 least, std::optional<double> seconds)
{
    REQUIRE(seconds);
    const Figures figures{double(exchange.bytes()) / double(least), *seconds / exchange.leastSeconds(least)};
    CAPTURE(figures.timesTheBytes, figures.timesTheTime);
    return figures;
}

Figures exchangePlans(Direction direction, const LinkShape& shape)
{
    SimulatedExchange exchange(direction, shape);
    const qint64 least = fillWithPlans(exchange.source(), 200);
    const auto seconds = exchange.run(1h);
    CHECK(contentOf(exchange.target()) == contentOf(exchange.source()));
    return figuresOf(exchange, least, seconds);
}

void put(DocumentStore& store, const QString& id, const QJsonObject& content)
{
    auto transaction = store.begin(Durability::Batch).value();
    Edit edit;
    edit.id = DocId(id);
    edit.body = Body::fromObject(content).value();
    store.put(transaction, edit).value();
    REQUIRE(transaction.commit());
}

} // namespace

TEST_CASE("200 plans go out on a line of 64 kbit/s that is cut every 20 s", "[sync][weak]")
{
    const Figures figures = exchangePlans(Direction::Push, cutEvery20Seconds());
    CHECK(figures.timesTheBytes <= 1.25);
    CHECK(figures.timesTheTime <= 1.6);
}

TEST_CASE("200 plans come in on a line of 256 kbit/s that is cut every 20 s", "[sync][weak]")
{
    const Figures figures = exchangePlans(Direction::Pull, cutEvery20Seconds());
    CHECK(figures.timesTheBytes <= 1.25);
    CHECK(figures.timesTheTime <= 1.6);
}

TEST_CASE("The worst line of the schools, cut once a minute, carries little more than the plans",
          "[sync][weak]")
{
    const auto direction = GENERATE(Direction::Push, Direction::Pull);
    const Figures figures = exchangePlans(direction, links::worst());
    CHECK(figures.timesTheBytes <= 1.15);
    CHECK(figures.timesTheTime <= 1.3);
}

TEST_CASE("Who visits the server anew after every cut keeps what was learnt", "[sync][weak]")
{
    SimulatedExchange exchange(Direction::Push, cutEvery20Seconds());
    const qint64 least = fillWithPlans(exchange.source(), 200);
    const auto seconds = exchange.runInVisits(1h);
    CHECK(contentOf(exchange.target()) == contentOf(exchange.source()));
    const Figures figures = figuresOf(exchange, least, seconds);
    CHECK(figures.timesTheBytes <= 1.35);
    CHECK(figures.timesTheTime <= 1.7);
}

TEST_CASE("Lines that are cut at other times carry the plans as well", "[sync][weak]")
{
    LinkShape shape = links::worst();
    const auto [every, lasts] = GENERATE(table<int, int>({{13, 3}, {17, 5}, {24, 8}, {31, 2}}));
    shape.cutEvery = std::chrono::seconds(every);
    shape.cutLasts = std::chrono::seconds(lasts);
    const Figures figures = exchangePlans(Direction::Push, shape);
    CAPTURE(every, lasts, figures.timesTheBytes, figures.timesTheTime);
    CHECK(figures.timesTheBytes <= 1.5);
    CHECK(figures.timesTheTime <= 2.0);
}

TEST_CASE("Documents that are far larger than those before do not wait for a line that holds", "[sync][weak]")
{
    SimulatedExchange exchange(Direction::Push, cutEvery20Seconds());
    for (int i = 0; i < 300; ++i)
        put(exchange.source(), u"receipt:%1"_s.arg(i, 4, 10, QLatin1Char('0')), {{u"kind"_s, u"receipt"_s}});
    QJsonObject large{{u"kind"_s, u"record"_s}};
    for (int i = 0; i < 8; ++i)
        large[u"第%1部分"_s.arg(i)] = documentBody(i).toObject();
    for (int i = 0; i < 20; ++i) {
        large[u"title"_s] = documentBody(i).toObject()[u"title"_s];
        large[u"steps"_s] = documentBody(100 + i).toObject();
        put(exchange.source(), u"record:%1"_s.arg(i, 4, 10, QLatin1Char('0')), large);
    }
    REQUIRE(exchange.run(1h));
    CHECK(contentOf(exchange.target()) == contentOf(exchange.source()));
}

TEST_CASE("A line that is never cut is never idle for long", "[sync][weak]")
{
    const auto shape = GENERATE(links::point(), links::village());
    const Figures figures = exchangePlans(Direction::Push, shape);
    CHECK(figures.timesTheBytes <= 1.1);
    CHECK(figures.timesTheTime <= 1.3);
}
