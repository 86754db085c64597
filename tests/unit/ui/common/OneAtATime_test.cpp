// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/common/OneAtATime.h"

using namespace shanke;

TEST_CASE("However much changes, one question is under way and one more follows", "[ui][common]")
{
    int asked = 0;
    OneAtATime reading([&] { ++asked; });
    for (int change = 0; change < 100; ++change)
        reading.want();
    CHECK(asked == 1);
    reading.answered();
    CHECK(asked == 2);
    reading.answered();
    CHECK(asked == 2);
}

TEST_CASE("Paused, nothing is asked; going on asks once when something changed", "[ui][common]")
{
    int asked = 0;
    OneAtATime reading([&] { ++asked; });
    reading.setPaused(true);
    reading.want();
    reading.want();
    CHECK(asked == 0);
    reading.setPaused(false);
    CHECK(asked == 1);
    reading.answered();
    reading.setPaused(true);
    reading.setPaused(false);
    CHECK(asked == 1);
}

TEST_CASE("A question that is answered while it is asked leaves room for the next", "[ui][common]")
{
    int asked = 0;
    OneAtATime* self = nullptr;
    OneAtATime reading([&] {
        ++asked;
        self->answered();
    });
    self = &reading;
    reading.want();
    reading.want();
    CHECK(asked == 2);
}
