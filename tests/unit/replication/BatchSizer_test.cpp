// SPDX-License-Identifier: GPL-3.0-or-later
#include "replication/BatchSizer.h"
#include "support/catch.h"

using namespace shanke;
using namespace std::chrono_literals;

namespace {

constexpr BatchSizer::Limits Limits{8, 1000, 1'000'000, 5s};

} // namespace

TEST_CASE("Batches grow to four times of what got through while time and bytes allow", "[replication][batch]")
{
    BatchSizer sizer(Limits);
    CHECK(sizer.next() == 8);
    sizer.measured(8, 800, 10ms);
    CHECK(sizer.next() == 32);
    sizer.measured(2, 200, 10ms); // all there was
    CHECK(sizer.next() == 32);
    for (int i = 0; i < 20; ++i)
        sizer.measured(sizer.next(), sizer.next() * 100, 10ms);
    CHECK(sizer.next() == 1000);
}

TEST_CASE("A batch takes no longer than its time on a slow line", "[replication][batch]")
{
    BatchSizer sizer(Limits);
    sizer.measured(8, 80'000, 20s); // 2.5 s a document
    CHECK(sizer.next() == 2);
    for (int i = 0; i < 4; ++i)
        sizer.measured(1, 10'000, 60s);
    CHECK(sizer.next() == 1);
}

TEST_CASE("The time of a batch changes with what is expected of the line", "[replication][batch]")
{
    BatchSizer sizer(Limits);
    sizer.measured(8, 80'000, 8s);
    CHECK(sizer.next() == 5);
    sizer.aimAt(2s);
    CHECK(sizer.next() == 2);
    sizer.aimAt(10s);
    CHECK(sizer.next() == 10);
}

TEST_CASE("A single request that waited does not change the picture, several have", "[replication][batch]")
{
    BatchSizer sizer(Limits);
    for (int i = 0; i < 10; ++i)
        sizer.measured(5, 50'000, 5s);
    sizer.measured(5, 50'000, 10s);
    CHECK(sizer.next() >= 3);
    for (int i = 0; i < 8; ++i)
        sizer.measured(5, 50'000, 10s);
    CHECK(sizer.next() == 2);
}

TEST_CASE("A batch holds no more bytes than allowed, at least one document", "[replication][batch]")
{
    BatchSizer sizer(Limits);
    sizer.measured(8, 2'000'000, 1ms);
    CHECK(sizer.next() == 4);
    for (int i = 0; i < 4; ++i)
        sizer.measured(1, 10'000'000, 1ms);
    CHECK(sizer.next() == 1);
}

TEST_CASE("A request that asked for nothing teaches nothing", "[replication][batch]")
{
    BatchSizer sizer(Limits);
    sizer.measured(0, 0, 60s);
    CHECK(sizer.next() == 8);
}

TEST_CASE("After a batch that was lost the next one is what its time had allowed, and grows from there",
          "[replication][batch]")
{
    BatchSizer sizer(Limits);
    sizer.lost(8, 1s); // hardly begun: says nothing against it
    CHECK(sizer.next() == 8);
    sizer.lost(8, 20s);
    CHECK(sizer.next() == 2);
    sizer.lost(2, 20s);
    CHECK(sizer.next() == 1);
    sizer.measured(1, 100, 10ms);
    CHECK(sizer.next() == 4);
}
