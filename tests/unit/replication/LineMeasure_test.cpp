// SPDX-License-Identifier: GPL-3.0-or-later
#include "replication/LineMeasure.h"
#include "support/catch.h"
#include "unit/replication/ReplicationFixture.h"

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

TEST_CASE("Documents as large as chunks go one by one however fast the line is", "[replication][line]")
{
    LineMeasure line(Pace::OneByOne);
    line.batches.measured(1, 100, 1ms);
    CHECK(line.batches.next() == 1);
    CHECK(line.fetches == 1);
    CHECK(line.stores == 1);
}

TEST_CASE_METHOD(ReplicationFixture,
                 "At the pace of chunks no second one is begun before the first is stored",
                 "[replication][line]")
{
    putLessons(3);
    targetScript->holdStores = true;
    const auto replication = run({.pace = Pace::OneByOne});
    replication->start();
    for (int stored = 0; stored < 3; ++stored) {
        REQUIRE(QTest::qWaitFor([&] { return !targetScript->held.empty(); }, 5000));
        QCoreApplication::processEvents();
        CHECK(targetScript->held.size() == 1);
        CHECK(target.documents() == stored);
        targetScript->release();
    }
    REQUIRE(replication->untilOver());
    CHECK(target.documents() == 3);
}
