// SPDX-License-Identifier: GPL-3.0-or-later
#include "replication/CutHistory.h"
#include "support/catch.h"

using namespace shanke;
using namespace std::chrono_literals;

TEST_CASE("Of a line that was never cut a bad one is expected, the less the longer it holds",
          "[replication][cuts]")
{
    CutHistory cuts;
    const auto atFirst = cuts.holdsOn(0s);
    CHECK(atFirst > 0s);
    CHECK(atFirst <= 10s);
    cuts.up(0s);
    CHECK(cuts.holdsOn(1s) == atFirst);
    CHECK(cuts.holdsOn(60s) == 30s);
    CHECK_FALSE(cuts.isUsualCut(60s));
}

TEST_CASE("A line is expected to hold until it was cut before, and past that ever longer",
          "[replication][cuts]")
{
    CutHistory cuts;
    cuts.up(0s);
    cuts.down(20s);
    cuts.up(25s);
    CHECK(cuts.holdsOn(25s) == 20s);
    CHECK(cuts.holdsOn(40s) == 5s);
    CHECK(cuts.holdsOn(45s) == 0s);
    CHECK(cuts.holdsOn(65s) == 20s);
}

TEST_CASE("The last cuts count most", "[replication][cuts]")
{
    CutHistory cuts;
    cuts.up(0s);
    cuts.down(40s);
    cuts.up(45s);
    cuts.down(65s);
    cuts.up(70s);
    CHECK(cuts.holdsOn(70s) == 30s);
}

TEST_CASE("That the server answers once more, or is once more not heard, begins nothing anew",
          "[replication][cuts]")
{
    CutHistory cuts;
    cuts.up(0s);
    cuts.up(10s);
    cuts.down(20s);
    cuts.down(24s);
    cuts.up(25s);
    CHECK(cuts.holdsOn(25s) == 20s);
    cuts.down(45s);
    CHECK(cuts.isUsualCut(52s));
}

TEST_CASE("A line is away as usual for half as long again as it was, and never for long",
          "[replication][cuts]")
{
    CutHistory cuts;
    cuts.up(0s);
    cuts.down(20s);
    CHECK_FALSE(cuts.isUsualCut(20s)); // nothing is usual yet
    cuts.up(24s);
    CHECK_FALSE(cuts.isUsualCut(24s));
    cuts.down(44s);
    CHECK(cuts.isUsualCut(49s));
    CHECK_FALSE(cuts.isUsualCut(50s));

    CutHistory nights;
    nights.down(0s);
    nights.up(8h);
    nights.down(16h);
    CHECK(nights.isUsualCut(16h + 29s));
    CHECK_FALSE(nights.isUsualCut(16h + 30s));
}

TEST_CASE("While nothing is asked nothing is learnt of how long a line holds", "[replication][cuts]")
{
    CutHistory cuts;
    cuts.up(0s);
    cuts.down(20s);
    cuts.up(25s);
    cuts.rest();
    cuts.down(9h);
    cuts.up(9h + 5s);
    CHECK(cuts.holdsOn(9h + 5s) == 20s);
}
