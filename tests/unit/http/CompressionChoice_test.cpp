// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/CompressionChoice.h"
#include "support/catch.h"

using namespace shanke;
using namespace std::chrono_literals;

TEST_CASE("While nothing is known of a line, compressing pays", "[http][compression]")
{
    const CompressionChoice choice;
    CHECK(choice.pays(0));
    CHECK(choice.pays(100'000'000));
}

TEST_CASE("Where no answer comes at once, compressing pays however many bytes go through",
          "[http][compression]")
{
    CompressionChoice choice;
    choice.answered(80ms);
    choice.answered(40ms);
    CHECK(choice.pays(0));
    CHECK(choice.pays(100'000'000));
}

TEST_CASE("Near a server it pays only where bytes go slowly, and one late answer makes nothing far",
          "[http][compression]")
{
    CompressionChoice choice;
    choice.answered(2ms);
    choice.answered(3s);
    CHECK_FALSE(choice.pays(0));
    CHECK_FALSE(choice.pays(12'000'000)); // 100 Mbit/s
    CHECK(choice.pays(500'000));          // 4 Mbit/s
    CHECK(choice.pays(8'000));
}

TEST_CASE("What a busy PC stores and compresses slowly is not a slow line", "[http][compression]")
{
    CompressionChoice choice;
    choice.answered(2ms);
    choice.compressed(400'000, 200ms); // 2 MB a second
    CHECK_FALSE(choice.pays(1'250'000));
    CHECK(choice.pays(8'000));
}
