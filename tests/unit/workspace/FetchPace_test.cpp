// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "workspace/files/FetchPace.h"
#include "workspace/reading/FetchFacts.h"

using namespace shanke;
using namespace std::chrono_literals;

TEST_CASE("A slow line carries one piece at a time, a good one four", "[workspace][files]")
{
    FetchPace pace;
    CHECK(pace.underWay() == 1);
    CHECK(pace.bytesPerSecond() == 0);
    for (int i = 0; i < 20; ++i)
        pace.note(250'000, 31s); // 64 kbit/s
    CHECK(pace.underWay() == 1);
    for (int i = 0; i < 20; ++i)
        pace.note(250'000, 500ms); // 4 Mbit/s
    CHECK(pace.underWay() == 2);
    for (int i = 0; i < 20; ++i)
        pace.note(250'000, 0ms);
    CHECK(pace.underWay() == FetchPace::MostUnderWay);
    pace.interrupted();
    CHECK(pace.underWay() == 1);
}

TEST_CASE("One fast piece does not make a line good", "[workspace][files]")
{
    FetchPace pace;
    for (int i = 0; i < 20; ++i)
        pace.note(250'000, 10s);
    pace.note(250'000, 1s);
    CHECK(pace.bytesPerSecond() < 120'000);
}

TEST_CASE("The time left is known only after something was measured", "[workspace][files]")
{
    FetchFacts facts;
    CHECK_FALSE(facts.timeFor(18'000'000));
    facts.bytesPerSecond = 30'000;
    CHECK(facts.timeFor(18'000'000) == 600s);
    CHECK(facts.timeFor(0) == 0s);
}
