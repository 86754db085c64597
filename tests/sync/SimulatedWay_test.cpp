// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/FakeClock.h"
#include "support/SimulatedWay.h"
#include "support/catch.h"

using namespace shanke::test;
using namespace std::chrono_literals;

namespace {

struct Way
{
    std::function<void()> note(const std::string& name)
    {
        return [this, name] { arrived.emplace_back(name, clock.monotonic()); };
    }

    FakeClock clock;
    SimulatedWay way{64'000, 300ms, clock};
    std::vector<std::pair<std::string, std::chrono::milliseconds>> arrived;
};

} // namespace

TEST_CASE("What goes takes its time on the line and its way", "[link][simulated]")
{
    Way way;
    way.way.send(8000, way.note("one"));
    way.clock.advance(1299ms);
    CHECK(way.arrived.empty());
    way.clock.advance(10ms);
    CHECK(way.arrived.size() == 1);
    CHECK(way.way.bytes() == 8000);
}

TEST_CASE("What goes together shares the line", "[link][simulated]")
{
    Way way;
    way.way.send(8000, way.note("large"));
    way.way.send(1000, way.note("small"));
    way.clock.advance(10s);
    REQUIRE(way.arrived.size() == 2);
    CHECK(way.arrived[0].first == "small");
    CHECK(way.arrived[0].second < 700ms);
    CHECK(way.arrived[1].second > 1420ms); // 9000 bytes and the way
    CHECK(way.arrived[1].second < 1440ms);
}

TEST_CASE("What is dropped never arrives, and what was on the line has cost its bytes", "[link][simulated]")
{
    Way way;
    way.way.send(8000, way.note("lost"));
    way.clock.advance(500ms);
    way.way.drop();
    way.clock.advance(10s);
    CHECK(way.arrived.empty());
    CHECK(way.way.bytes() > 3000);
    CHECK(way.way.bytes() < 6000);
    way.way.send(100, way.note("next"));
    way.clock.advance(1s);
    CHECK(way.arrived.size() == 1);
}
