// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/common/Formatting.h"

#include <QLocale>

using namespace shanke;
using namespace Qt::StringLiterals;

TEST_CASE("Formatting: sizes are decimal and short", "[ui][common]")
{
    QLocale::setDefault(QLocale::c());
    CHECK(Formatting::bytes(0) == u"0 B");
    CHECK(Formatting::bytes(999) == u"999 B");
    CHECK(Formatting::bytes(41'234) == u"41 kB");
    CHECK(Formatting::bytes(999'499) == u"999 kB");
    CHECK(Formatting::bytes(999'500) == u"1.0 MB");
    CHECK(Formatting::bytes(18'000'000) == u"18 MB");
    CHECK(Formatting::bytes(2'300'000'000) == u"2.3 GB");
}

TEST_CASE("Formatting: a moment is told by its distance from now", "[ui][common]")
{
    QLocale::setDefault(QLocale::c());
    const QDateTime now(QDate(2026, 3, 6), QTime(9, 5));
    CHECK(Formatting::moment(QDateTime(QDate(2026, 3, 6), QTime(7, 40)), now) == u"today 07:40");
    CHECK(Formatting::moment(QDateTime(QDate(2026, 3, 5), QTime(20, 10)), now) == u"yesterday 20:10");
    CHECK(Formatting::moment(QDateTime(QDate(2026, 2, 1), QTime(8, 0)), now) == u"1 February 08:00");
    CHECK(Formatting::moment(QDateTime(QDate(2025, 12, 31), QTime(8, 0)), now) == u"31 December 2025 08:00");
}

TEST_CASE("Formatting: a moment from another time zone is shown in this PC's", "[ui][common]")
{
    const QDateTime now(QDate(2026, 3, 6), QTime(9, 5));
    const QDateTime local(QDate(2026, 3, 6), QTime(7, 40));
    CHECK(Formatting::moment(local.toOffsetFromUtc(5 * 3600), now) == Formatting::moment(local, now));
}
