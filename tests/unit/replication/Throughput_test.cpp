// SPDX-License-Identifier: GPL-3.0-or-later
#include "replication/Throughput.h"
#include "support/catch.h"

using namespace shanke;
using namespace std::chrono_literals;

TEST_CASE("While nothing was carried nothing is known", "[replication][throughput]")
{
    const Throughput throughput;
    CHECK(throughput.usualTime() == 0ms);
    CHECK(throughput.timeFor(1000) == 0ms);
    CHECK(throughput.amountIn(5s) == 0);
}

TEST_CASE("What went through in some time goes through again", "[replication][throughput]")
{
    Throughput throughput;
    throughput.carried(8000, 1s);
    CHECK(throughput.usualTime() == 1s);
    CHECK(throughput.timeFor(40'000) == 5s);
    CHECK(throughput.amountIn(500ms) == 4000);
}

TEST_CASE("A line that has become slower is soon known to be", "[replication][throughput]")
{
    Throughput throughput;
    for (int i = 0; i < 20; ++i)
        throughput.carried(8000, 1s);
    throughput.carried(8000, 4s);
    CHECK(throughput.amountIn(1s) < 8000);
    CHECK(throughput.amountIn(1s) > 2000); // a single time does not change the picture
    for (int i = 0; i < 8; ++i)
        throughput.carried(8000, 4s);
    CHECK(throughput.amountIn(1s) < 2300);
    CHECK(throughput.usualTime() > 3500ms);
}

TEST_CASE("What took no time at all divides by nothing", "[replication][throughput]")
{
    Throughput throughput;
    throughput.carried(100, 0ms);
    CHECK(throughput.timeFor(100) == 0ms);
    CHECK(throughput.amountIn(1s) == 100'000);
}
