// SPDX-License-Identifier: GPL-3.0-or-later
#include "replication/LineMeasure.h"
#include "replication/ReplicationTuning.h"
#include "support/catch.h"
#include "unit/replication/ReplicationFixture.h"

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

TEST_CASE("A batch takes half of the time until the line is expected to be cut", "[replication][line]")
{
    LineMeasure line;
    line.cuts.up(0s);
    line.cuts.down(20s);
    line.cuts.up(25s);
    CHECK(line.batchTime(37s) == 4s);
    CHECK(line.batchTime(41s) == 2s);
    CHECK(line.batchTime(45s) == tuning::ShortestBatchTime); // also when it is overdue
    CHECK(line.batchTime(25s) == tuning::BatchTime);
    CHECK(line.batchTime(10min) == tuning::BatchTime);
}

TEST_CASE("The shortest answer is the round trip", "[replication][line]")
{
    LineMeasure line;
    CHECK_FALSE(line.roundTrip);
    line.answered(900ms);
    line.answered(620ms);
    line.answered(4s);
    CHECK(line.roundTrip == 620ms);
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
