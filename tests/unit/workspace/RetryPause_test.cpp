// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/FakeClock.h"
#include "support/catch.h"
#include "workspace/sync/RetryPause.h"

using namespace shanke;
using namespace shanke::test;
using namespace std::chrono_literals;

namespace {

// A server that is tried again and again.
struct Trying
{
    // How long it takes from this failure to the next try.
    std::chrono::milliseconds untilNextTry(bool isLineAway = true)
    {
        bool hasTried = false;
        pause.begin({.isLineAway = isLineAway}, &owner, [&] { hasTried = true; });
        const auto began = clock.monotonic();
        while (!hasTried)
            clock.advance(*clock.untilNext());
        pause.end();
        return clock.monotonic() - began;
    }

    // The line is away until at least so long after now; how long until it is found again.
    std::chrono::milliseconds cut(std::chrono::milliseconds lasts, bool isLineAway = true)
    {
        const auto began = clock.monotonic();
        while (clock.monotonic() - began < lasts)
            untilNextTry(isLineAway);
        pause.noteCarried();
        return clock.monotonic() - began - lasts;
    }

    FakeClock clock;
    RetryPause pause{clock};
    QObject owner;
};

} // namespace

TEST_CASE("A line that is usually away for seconds is found again within two", "[workspace][sync][pause]")
{
    Trying trying;
    for (int i = 0; i < 3; ++i) { // learns
        trying.cut(10s);
        trying.clock.advance(20s);
    }
    for (int i = 0; i < 20; ++i) {
        CHECK(trying.cut(10s) <= 2s);
        trying.clock.advance(20s);
    }
}

TEST_CASE("A line that stays away is asked less and less", "[workspace][sync][pause]")
{
    Trying trying;
    for (int i = 0; i < 3; ++i) {
        trying.cut(10s);
        trying.clock.advance(20s);
    }
    for (int i = 0; i < 40; ++i)
        trying.untilNextTry();
    CHECK(trying.untilNextTry() >= 150s);
}

TEST_CASE("A server that answers with a failure is not on a line that is away", "[workspace][sync][pause]")
{
    Trying trying;
    for (int i = 0; i < 3; ++i)
        trying.cut(10s, false);
    for (int i = 0; i < 3; ++i)
        trying.untilNextTry(false);
    CHECK(trying.untilNextTry(false) >= 8s); // doubled three times
}
