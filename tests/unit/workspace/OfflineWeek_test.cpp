// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/OfflineWeek.h"
#include "support/catch.h"

using namespace shanke;
using namespace shanke::test;

TEST_CASE("What teachers made of a standard plan in a week without a network is whole with its next version",
          "[workspace][standards][sync]")
{
    OfflineWeek week(3);
    week.publish();
    week.passTheWeek();
    week.comeTogether();
    const OfflineWeek::Count count = week.count();
    CHECK(count.written == 3 * (5 + 6));
    CHECK(count.lost == 0);
    CHECK(count.doubled == 0);
    CHECK(count.asked == 3); // the place that both changed
}
