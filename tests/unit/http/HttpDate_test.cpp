// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/HttpDate.h"
#include "support/catch.h"

using namespace shanke;
using namespace Qt::StringLiterals;

TEST_CASE("A date of a header field is read and written in Greenwich time", "[http][date]")
{
    const QDateTime time = QDateTime::fromString(u"2026-03-05T20:10:00+08:00"_s, Qt::ISODate);
    CHECK(toHttpDate(time) == "Thu, 05 Mar 2026 12:10:00 GMT");
    CHECK(parseHttpDate(toHttpDate(time)) == time);
}

TEST_CASE("What is no date of HTTP says nothing", "[http][date]")
{
    CHECK_FALSE(parseHttpDate("today"));
    CHECK_FALSE(parseHttpDate(""));
    CHECK_FALSE(parseHttpDate("2026-03-05T12:10:00Z"));
}
