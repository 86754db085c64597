// SPDX-License-Identifier: GPL-3.0-or-later
#include "replication/BatchSizer.h"
#include "support/catch.h"

using namespace shanke;
using namespace std::chrono_literals;

namespace {

constexpr BatchSizer::Limits Limits{8, 1000, 1'000'000, 5s};

} // namespace

TEST_CASE("Batches double while time and bytes allow", "[replication][batch]")
{
    BatchSizer sizer(Limits);
    CHECK(sizer.next() == 8);
    sizer.measured(8, 800, 10ms);
    CHECK(sizer.next() == 16);
    for (int i = 0; i < 20; ++i)
        sizer.measured(sizer.next(), sizer.next() * 100, 10ms);
    CHECK(sizer.next() == 1000);
}

TEST_CASE("A batch takes no longer than its time on a slow line", "[replication][batch]")
{
    BatchSizer sizer(Limits);
    sizer.measured(8, 80'000, 20s); // 2.5 s a document
    CHECK(sizer.next() == 2);
    sizer.measured(2, 20'000, 20s);
    CHECK(sizer.next() == 1);
    sizer.measured(1, 10'000, 60s);
    CHECK(sizer.next() == 1);
}

TEST_CASE("A batch holds no more bytes than allowed, at least one document", "[replication][batch]")
{
    BatchSizer sizer(Limits);
    sizer.measured(8, 2'000'000, 1ms);
    CHECK(sizer.next() == 4);
    sizer.measured(4, 40'000'000, 1ms);
    CHECK(sizer.next() == 1);
}

TEST_CASE("A request that asked for nothing teaches nothing", "[replication][batch]")
{
    BatchSizer sizer(Limits);
    sizer.measured(0, 0, 60s);
    CHECK(sizer.next() == 8);
}

TEST_CASE("After a cut the next batch is half as large, at least one document", "[replication][batch]")
{
    BatchSizer sizer(Limits);
    sizer.wasCut();
    CHECK(sizer.next() == 4);
    for (int i = 0; i < 5; ++i)
        sizer.wasCut();
    CHECK(sizer.next() == 1);
    sizer.measured(1, 100, 10ms);
    CHECK(sizer.next() == 2);
}
