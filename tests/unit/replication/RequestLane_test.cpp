// SPDX-License-Identifier: GPL-3.0-or-later
#include "replication/RequestLane.h"
#include "support/catch.h"

using namespace shanke;
using namespace std::chrono_literals;

namespace {

constexpr auto RoundTrip = 600ms;

// 8000 bytes a second.
Throughput slowLine()
{
    Throughput throughput;
    throughput.carried(16'000, 2s);
    return throughput;
}

} // namespace

TEST_CASE("Where nothing is known or all is quick, requests begin at once up to their number",
          "[replication][lane]")
{
    Throughput throughput;
    RequestLane lane(throughput, 2);
    CHECK(lane.isIdle());
    CHECK(lane.pause(0s, RoundTrip) == 0ms);
    lane.begin(0s, 100);
    CHECK(lane.pause(0s, RoundTrip) == 0ms);
    lane.begin(0s, 100);
    CHECK(lane.underWay() == 2);
    CHECK_FALSE(lane.pause(0s, RoundTrip));
    lane.succeed(10ms, 100, 1ms);
    CHECK(lane.pause(10ms, RoundTrip) == 0ms);
    CHECK_FALSE(lane.isSlow(RoundTrip));
}

TEST_CASE("On a slow line the next request begins a round trip before the one before it is through",
          "[replication][lane]")
{
    Throughput throughput = slowLine();
    RequestLane lane(throughput, 2);
    CHECK(lane.isSlow(RoundTrip));
    lane.begin(0s, 16'000);
    CHECK(lane.pause(0s, RoundTrip) == 1400ms);
    CHECK(lane.pause(1s, RoundTrip) == 400ms);
    CHECK(lane.pause(1400ms, RoundTrip) == 0ms);
    CHECK(lane.pause(10s, RoundTrip) == 0ms);
}

TEST_CASE("What is left of the one before delays the one after the next", "[replication][lane]")
{
    Throughput throughput = slowLine();
    RequestLane lane(throughput, 3);
    lane.begin(0s, 16'000);
    lane.begin(1s, 16'000); // 8000 of the first are left
    CHECK(lane.pause(1s, RoundTrip) == 2400ms);
}

TEST_CASE("A request is timed from when the one before it was through, or without the round trip",
          "[replication][lane]")
{
    Throughput throughput;
    RequestLane lane(throughput, 2);
    lane.begin(0s, 8000);
    lane.begin(100ms, 8000);
    CHECK(lane.succeed(1600ms, 8000, RoundTrip) == 1s);
    CHECK(lane.succeed(2600ms, 8000, RoundTrip) == 1s);
    CHECK(lane.isIdle());
    CHECK(throughput.amountIn(1s) == 8000);
}

TEST_CASE("However long the round trip seemed, a request has kept the line busy", "[replication][lane]")
{
    Throughput throughput;
    RequestLane lane(throughput, 1);
    lane.begin(0s, 100);
    CHECK(lane.succeed(400ms, 100, 10s) == 100ms);
}

TEST_CASE("A request that failed teaches nothing and makes room", "[replication][lane]")
{
    Throughput throughput;
    RequestLane lane(throughput, 1);
    lane.begin(0s, 100);
    CHECK_FALSE(lane.pause(0s, RoundTrip));
    lane.fail();
    CHECK(lane.isIdle());
    CHECK(lane.pause(0s, RoundTrip) == 0ms);
    CHECK(throughput.amountIn(1s) == 0);
}

TEST_CASE("A near server that takes its time is kept busy", "[replication][lane]")
{
    Throughput throughput = slowLine();
    RequestLane lane(throughput, 2);
    lane.begin(0s, 16'000);
    CHECK_FALSE(lane.isSlow(5ms));
    CHECK(lane.pause(0s, 5ms) == 0ms);
}
