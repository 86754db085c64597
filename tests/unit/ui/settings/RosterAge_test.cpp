// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/settings/RosterAge.h"

using namespace shanke;
using namespace Qt::StringLiterals;

TEST_CASE("RosterAge: a roster is old after 200 days, and one without a date is not", "[ui][settings]")
{
    const QDateTime signedAt(QDate(2026, 3, 1), QTime(8, 0), Qt::UTC);
    CHECK(RosterAge::sentenceOf(signedAt, signedAt.addDays(RosterAge::OldFrom)).isEmpty());
    CHECK_FALSE(RosterAge::sentenceOf(signedAt, signedAt.addDays(RosterAge::OldFrom + 1)).isEmpty());
    CHECK(RosterAge::sentenceOf(signedAt, signedAt.addDays(-4000)).isEmpty()); // a clock years behind
    CHECK(RosterAge::sentenceOf({}, signedAt).isEmpty());
}
