// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/editor/DateField.h"

using namespace Qt::StringLiterals;
using namespace shanke;

TEST_CASE("A day is read in any usual way of writing it", "[editor][date]")
{
    const QDate today(2026, 3, 5);
    for (const QString& text :
         {u"2026-03-09"_s, u"2026.3.9"_s, u"2026年3月9日"_s, u"3-9"_s, u"3月9日"_s, u"3/9"_s}) {
        INFO(text.toStdString());
        CHECK(DateField::read(text, today) == QDate(2026, 3, 9));
    }
    CHECK_FALSE(DateField::read(u""_s, today).isValid());
    CHECK_FALSE(DateField::read(u"下周一"_s, today).isValid());
    CHECK_FALSE(DateField::read(u"2026-02-30"_s, today).isValid());
}

TEST_CASE("Without a year the nearest such day is meant", "[editor][date]")
{
    CHECK(DateField::read(u"1-5"_s, QDate(2025, 12, 20)) == QDate(2026, 1, 5));
    CHECK(DateField::read(u"12-28"_s, QDate(2026, 1, 3)) == QDate(2025, 12, 28));
    CHECK(DateField::read(u"2-29"_s, QDate(2027, 6, 1)) == QDate(2028, 2, 29));
}
