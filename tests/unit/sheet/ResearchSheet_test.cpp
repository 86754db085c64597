// SPDX-License-Identifier: GPL-3.0-or-later
#include "research/Observation.h"
#include "research/TermPlan.h"
#include "sequence/calendarKind.h"
#include "support/catch.h"
#include "unit/research/ResearchFixtures.h"
#include "unit/sheet/SheetContents.h"

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

SheetContents sheetOfRecord(const Record& record, Reader reader = Reader::Reviewers)
{
    return SheetContents(sheetOf(record.kind(), record.toJson(), reader));
}

} // namespace

TEST_CASE("An observation is printed with its points, what they add up to and the grade", "[sheet]")
{
    const QString text = sheetOfRecord(kindFixture(observationKind())).text();
    CHECK(text.contains(u"Points together\n86"_s));
    CHECK(text.contains(u"Grade of the lesson\nExcellent"_s));
    const QString staff = sheetOfRecord(kindFixture(observationKind()), Reader::Staff).text();
    CHECK_FALSE(staff.contains(u"86"_s));
    CHECK(staff.contains(u"后排两名学生"_s));
    CHECK_FALSE(sheetOfRecord(kindFixture(observationKind()), Reader::All).text().contains(u"后排"_s));
}

TEST_CASE("Points that no line can have make no grade on paper", "[sheet]")
{
    const Record over = kindFixtureWith(observationKind(), u"scores"_s, {{u"goals"_s, 99}});
    CHECK_FALSE(sheetOfRecord(over).text().contains(u"Grade of the lesson"_s));
}

TEST_CASE("A pacing schedule is printed as a table of seven columns", "[sheet]")
{
    const auto tables = sheetOfRecord(kindFixture(pacingKind())).tables();
    REQUIRE(tables.size() == 1);
    CHECK(tables.front().widths.size() == 7);
    CHECK(tables.front().rows.size() == 3);
}

TEST_CASE("A day in a table of many columns is said without its weekday, and wider than a number", "[sheet]")
{
    const auto dayIn = [](const Record& record) {
        const SheetTable table = sheetOfRecord(record).tables().front();
        for (size_t column = 0; column < table.widths.size(); ++column) {
            for (const SheetParagraph& paragraph : table.rows.at(1).at(column).paragraphs) {
                if (paragraph.runs.empty())
                    continue;
                if (const auto* day = std::get_if<SheetDay>(&paragraph.runs.front().text))
                    return std::pair(day->form, table.widths.at(column));
            }
        }
        return std::pair(SheetDay::Form::WithWeekday, 0);
    };
    const auto [inMany, width] = dayIn(kindFixture(pacingKind()));
    CHECK(inMany == SheetDay::Form::Short);
    const SheetTable pacing = sheetOfRecord(kindFixture(pacingKind())).tables().front();
    CHECK(width > pacing.widths.front());
    CHECK(dayIn(kindFixture(calendarKind())).first == SheetDay::Form::WithWeekday);
}
