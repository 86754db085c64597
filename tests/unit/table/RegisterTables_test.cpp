// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "table/registerTables.h"

using namespace shanke;
using namespace Qt::StringLiterals;

namespace {

const SheetLanguage English([](const char*, const char* source) { return QString::fromLatin1(source); },
                            [](const SheetDay& day) { return day.day.toString(Qt::ISODate); });

FigureItem handedIn(const QString& id)
{
    return {UserId(u"js01"_s),
            DocId(id),
            u"静夜思"_s,
            DueLesson{{u"一(1)班"_s, QDate(2026, 3, 9), 2}, u"yuwen"_s, u"P1"_s, {}},
            {}};
}

} // namespace

TEST_CASE("A register in a table keeps behind every figure what it was counted from", "[table][registers]")
{
    InspectionRow row;
    row.teacher = UserId(u"js01"_s);
    row.name = u"=石月英"_s; // no formula: cells are text
    row.due = {handedIn(u"submission:js01:1"_s), handedIn({})};
    row.prepared = {handedIn(u"submission:js01:1"_s)};
    row.weak = {u"NO_BOARD"_s, u"OF_TOMORROW"_s};
    row.grades = {{u"优"_s, 2}};
    row.reviewers = {u"sh01"_s};
    const RegisterTable table = inspectionTable({row}, {{UserId(u"sh01"_s), u"杨䶮"_s}}, English);
    REQUIRE(table.sheet.rows.size() == 1);
    const QStringList& cells = table.sheet.rows.front();
    REQUIRE(cells.size() == table.sheet.headings.size());
    CHECK(cells[1] == u"=石月英");
    CHECK(cells[4] == u"2");
    CHECK(cells[5] == u"1");
    CHECK(table.at(0, 4).size() == 2);
    CHECK(table.at(0, 5).front().document == DocId(u"submission:js01:1"_s));
    CHECK(table.at(0, 1).empty());
    CHECK(table.at(7, 99).empty());
    CHECK(cells[11] == u"No board design、OF_TOMORROW");
    CHECK(cells[12] == u"优×2");
    CHECK(cells[13] == u"杨䶮");
    CHECK(cells.back().isEmpty()); // to be signed by hand

    const TableSheet behind = behindTable({table}, {}, English);
    CHECK(behind.rows.size() == 3);
    CHECK(behind.rows[2].back() == u"submission:js01:1");
}

TEST_CASE("Of a desk that is not on this PC the register says nothing, not zero", "[table][registers]")
{
    InspectionRow row;
    row.isHere = false;
    row.due = {handedIn({})};
    const RegisterTable table = inspectionTable({row}, {}, English);
    CHECK(table.sheet.rows.front()[4] == u"1");
    for (int column = 5; column <= 9; ++column)
        CHECK(table.sheet.rows.front()[column] == u"–");
}

TEST_CASE("The week in a table adds up, and names who may need training", "[table][registers]")
{
    WeekDay day;
    day.date = QDate(2026, 3, 9);
    day.lessons[LessonStanding::Approved] = {handedIn(u"submission:js01:1"_s)};
    day.lessons[LessonStanding::Missing] = {handedIn({}), handedIn({})};
    const RegisterTable week = weekTable({day}, English);
    const QStringList& cells = week.sheet.rows.front();
    CHECK(cells[0] == u"2026-03-09");
    CHECK(cells[1] == u"3");
    int sum = 0;
    for (int column = 2; column <= 9; ++column)
        sum += cells[column].toInt();
    CHECK(sum == 3);

    TrainingLine line{UserId(u"js01"_s), u"石月英"_s, WorkShown::Absent, 4, {DocId(u"absence:xz01:1"_s)}, {}};
    const RegisterTable training = trainingTable({line}, English);
    CHECK(training.at(0, 2).front().document == DocId(u"absence:xz01:1"_s));
    CHECK(training.sheet.rows.front()[3] == u"0");
}
