// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/LineSpeed.h"
#include "support/catch.h"

using namespace shanke;
using namespace std::chrono_literals;

TEST_CASE("A line's speed is known each way when enough went that way", "[http][speed]")
{
    LineSpeed speed;
    speed.carried(500, 700, 600ms);
    CHECK(speed.up() == 0);
    CHECK(speed.down() == 0);
    speed.carried(40'000, 300, 4400ms);
    CHECK(speed.up() == 8100);
    CHECK(speed.down() == 0);
    speed.carried(300, 320'000, 10s);
    CHECK(speed.down() == 32'000);
    CHECK(speed.up() == 8100);
}

TEST_CASE("Many small requests together say how fast a line is", "[http][speed]")
{
    LineSpeed speed;
    for (int i = 0; i < 100; ++i)
        speed.carried(2'000, 100, 20ms);
    CHECK(speed.up() == 100'000);
}

TEST_CASE("One slow answer changes the picture by a third", "[http][speed]")
{
    LineSpeed speed;
    speed.carried(0, 90'000, 1s);
    speed.carried(0, 30'000, 1s);
    CHECK(speed.down() == 70'000);
}
