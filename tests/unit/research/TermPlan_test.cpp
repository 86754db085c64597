// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/recordFindings.h"
#include "research/TermPlan.h"
#include "support/catch.h"
#include "unit/research/ResearchFixtures.h"

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

QJsonObject week(int number, const QString& from, const QString& to)
{
    return {{u"id"_s, u"z%1%2"_s.arg(number).arg(from)},
            {u"week"_s, number},
            {u"from"_s, from},
            {u"to"_s, to},
            {u"content"_s, u"第一单元"_s}};
}

QStringList codesOfWeeks(const QJsonArray& weeks)
{
    return codesOf(findingsAbout(kindFixtureWithRows(pacingKind(), u"weeks"_s, weeks)));
}

} // namespace

TEST_CASE("A plan of a term has goals and weeks", "[research]")
{
    CHECK(findingsAbout(kindFixture(termPlanKind())).empty());
    QJsonObject bare = kindFixtureJson(termPlanKind());
    bare.remove(u"goals"_s);
    bare.remove(u"weeks"_s);
    CHECK(codesOf(findingsAbout(Record::fromJson(termPlanKind(), bare).value())) ==
          QStringList{u"RC01"_s, u"RC01"_s});
}

TEST_CASE("Weeks that stand twice, run backwards or overlap are found", "[research]")
{
    CHECK(findingsAbout(kindFixture(pacingKind())).empty());
    CHECK(codesOfWeeks({}) == QStringList{u"RC01"_s});
    CHECK(codesOfWeeks({week(1, u"2026-08-31"_s, u"2026-09-04"_s),
                        week(1, u"2026-09-07"_s, u"2026-09-11"_s)}) == QStringList{u"PC01"_s});
    CHECK(codesOfWeeks({week(1, u"2026-09-04"_s, u"2026-08-31"_s)}) == QStringList{u"PC02"_s});
    CHECK(codesOfWeeks({week(1, u"2026-08-31"_s, u"2026-09-07"_s),
                        week(2, u"2026-09-07"_s, u"2026-09-11"_s)}) == QStringList{u"PC03"_s});
    CHECK(codesOfWeeks({week(0, u""_s, u""_s)}) == QStringList{u"PC01"_s});
}
