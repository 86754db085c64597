// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/planKinds.h"
#include "support/LessonFixtures.h"
#include "support/catch.h"
#include "unit/sheet/SheetContents.h"

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

SheetContents sheetOfPlan(const QJsonObject& plan, Reader reader = Reader::Self)
{
    return SheetContents(sheetOf(planKind(), plan, reader));
}

const SheetTable& stepsOf(const SheetContents& sheet)
{
    REQUIRE(sheet.tables().size() == 1);
    return sheet.tables().front();
}

QJsonObject planOfSteps(const QJsonArray& steps)
{
    return {{u"kind"_s, u"plan"_s}, {u"header"_s, QJsonObject{{u"grade"_s, u"P1"_s}}}, {u"steps"_s, steps}};
}

QString textOfCell(const SheetCell& cell)
{
    return SheetContents({{cell.paragraphs.front()}}).text();
}

} // namespace

TEST_CASE("The places of a plan stand on its sheet in the order of print, each under its heading",
          "[sheet][plan]")
{
    const SheetParts parts = sheetOf(planKind(), fixtureA().toJson(), Reader::Self);
    REQUIRE(std::holds_alternative<SheetTitle>(parts.at(0).value));
    REQUIRE(std::holds_alternative<SheetFacts>(parts.at(1).value));
    QStringList places;
    for (const PlaceDescription& place : planKind().places) {
        if (place.holdsItems() && fixtureA().toJson().contains(place.key)) // it was not made of a file
            places.append(place.key);
    }
    CHECK(SheetContents(parts).headings() == places);
}

TEST_CASE("What belongs together in the header stands in one cell", "[sheet][plan]")
{
    const SheetParts parts = placeOnSheet(planKind(), u"header"_s, fixtureA().toJson(), Reader::Self);
    REQUIRE(parts.size() == 1);
    const std::vector<SheetFact> facts = std::get<SheetFacts>(parts.front().value).facts;
    CHECK(SheetContents({{SheetFacts{{facts.at(1)}}}}).text() == u"Grade\nGrade 1 Volume 2"_s);
    CHECK(SheetContents(parts).text().contains(u"%1 of %2 1 2"_s));
    for (const SheetFact& fact : facts)
        CHECK(fact.spot.place == u"header"_s);
}

TEST_CASE("A number or a day of the header that cannot be read stands as it was typed", "[sheet][plan]")
{
    const QJsonObject header{
        {u"plannedDateText"_s, u"下周一"_s}, {u"unitNoText"_s, u"四"_s}, {u"slotText"_s, u"早读"_s}};
    const QString text = sheetOfPlan({{u"header"_s, header}}).text();
    CHECK(text.contains(u"下周一 早读"_s));
    CHECK(text.contains(u"Unit\n四"_s));
}

TEST_CASE("Steps stand by stage, and the minutes of the class are added up", "[sheet][plan]")
{
    const SheetTable table = stepsOf(sheetOfPlan(planOfSteps({
        QJsonObject{{u"id"_s, u"a"_s}, {u"stage"_s, u"AFTER"_s}, {u"title"_s, u"背诵"_s}},
        QJsonObject{{u"id"_s, u"b"_s}, {u"stage"_s, u"IN"_s}, {u"title"_s, u"识字"_s}, {u"minutes"_s, 30}},
    })));
    REQUIRE(table.rows.size() == 5);
    CHECK(table.headRows == 1);
    CHECK(table.rows[1][0].kind == CellKind::Band);
    CHECK(textOfCell(table.rows[1][0]) == u"In class  %1 of %2 minutes, %3 left 30 40 10"_s);
    CHECK(textOfCell(table.rows[2][0]) == u"1 New content\n识字\n%1 min 30"_s);
    CHECK(textOfCell(table.rows[3][0]) == u"After class"_s);
    CHECK(textOfCell(table.rows[4][0]).startsWith(u"2 New content\n背诵"_s));
}

TEST_CASE("Steps without an id, with one that stands twice, or of unknown words are all on the sheet",
          "[sheet][plan]")
{
    const SheetContents sheet = sheetOfPlan(planOfSteps({
        QJsonObject{{u"teacherActivity"_s, u"讲"_s}},
        QJsonObject{{u"id"_s, u"a"_s}, {u"teacherActivity"_s, u"问"_s}},
        QJsonObject{{u"id"_s, u"a"_s}, {u"teacherActivity"_s, u"演"_s}, {u"kind"_s, u"DREAM"_s}},
        QJsonObject{{u"id"_s, u"b"_s}, {u"intent"_s, u"<b>巩固"_s}, {u"title"_s, u"<i>小结</i>"_s}},
        u"不是环节"_s,
    }));
    for (const QString& text :
         {u"讲"_s, u"问"_s, u"演"_s, u"3 DREAM"_s, u"巩固"_s, u"4 New content\n小结"_s}) {
        INFO(text.toStdString());
        CHECK(sheet.text().contains(text));
    }
    CHECK(sheet.hasSpot({u"steps"_s, {}, u"teacherActivity"_s}));
    CHECK(sheet.hasSpot({u"steps"_s, u"b"_s, u"intent"_s}));
}

TEST_CASE("The column of own changes stands blank for who may see it, and not at all for others",
          "[sheet][plan]")
{
    const QJsonObject plan = planOfSteps({QJsonObject{{u"id"_s, u"a"_s}, {u"title"_s, u"识字"_s}}});
    CHECK(stepsOf(sheetOfPlan(plan, Reader::Reviewers)).widths.size() == 5);
    const SheetContents forStaff = sheetOfPlan(plan, Reader::Staff);
    CHECK(stepsOf(forStaff).widths.size() == 4);
    CHECK_FALSE(forStaff.text().contains(u"Individual note"_s));
}

TEST_CASE("What an approver expects and does not find is said, what may be missing is left out",
          "[sheet][plan]")
{
    const SheetContents sheet = sheetOfPlan(fixtureSc02().toJson());
    CHECK(sheet.headings().contains(u"boardDesign"_s));
    CHECK(sheet.text().contains(u"Board design\n(not filled in)"_s));
    CHECK_FALSE(sheet.headings().contains(u"reflection"_s));
    CHECK_FALSE(sheet.headings().contains(u"safetyNote"_s));
}

TEST_CASE("A plan with nothing in it has a sheet that says so", "[sheet][plan]")
{
    const SheetContents sheet = sheetOfPlan({});
    CHECK(sheet.text().startsWith(u"Plan (without a title)"_s));
    CHECK(sheet.text().count(u"(not filled in)"_s) == sheet.headings().size());
}

TEST_CASE("The board is a box, and places of half the width are beside each other", "[sheet][plan]")
{
    const SheetParts parts = sheetOf(planKind(), fixtureA().toJson(), Reader::Self);
    const auto count = [&](auto holds) { return std::count_if(parts.begin(), parts.end(), holds); };
    CHECK(count([](const SheetPart& p) { return std::holds_alternative<SheetBox>(p.value); }) == 1);
    CHECK(count([](const SheetPart& p) { return std::holds_alternative<SheetHalves>(p.value); }) == 3);
}

TEST_CASE("What a lesson uses stands at the end of its sheet with its source, whoever reads it",
          "[sheet][plan]")
{
    const QJsonArray resources{
        QJsonObject{{u"id"_s, u"a"_s},
                    {u"name"_s, u"月夜诵读"_s},
                    {u"platform"_s, u"国家平台"_s},
                    {u"link"_s, u"https://r.example/1"_s},
                    {u"rights"_s, u"供学校使用"_s}},
        QJsonObject{{u"id"_s, u"b"_s},
                    {u"origin"_s, u"DERIVED"_s},
                    {u"name"_s, u"月夜图"_s},
                    {u"derivedFrom"_s, u"爱学堂课件"_s}},
        QJsonObject{{u"id"_s, u"c"_s}, {u"origin"_s, u"OWN"_s}, {u"name"_s, u"谜语<b>"_s}},
        QJsonObject{{u"id"_s, u"d"_s}, {u"origin"_s, u"OWN"_s}}};
    QJsonObject plan = fixtureA().toJson();
    plan.insert(u"resources"_s, resources);
    const SheetContents sheet = sheetOfPlan(plan, Reader::All);
    CHECK(sheet.headings().last() == u"resources"_s);
    const QString text = sheet.text();
    CHECK(text.contains(
        u"Cited  月夜诵读 · Source platform 国家平台 · Link https://r.example/1 · Rights 供学校使用"_s));
    CHECK(text.contains(u"Made from another  月夜图 · Made from 爱学堂课件"_s));
    CHECK(text.endsWith(u"My own work  谜语<b>"_s)); // the empty row is not there
    CHECK_FALSE(sheetOfPlan(fixtureA().toJson(), Reader::All).mentionsPlace(u"resources"_s));
}

TEST_CASE("Two grades stand in two columns, with what they do at the same time in one row",
          "[sheet][plan][lanes]")
{
    const auto step = [](const QString& id, const QString& lane, int minutes, const QString& mode) {
        return QJsonObject{{u"id"_s, id},
                           {u"stage"_s, u"IN"_s},
                           {u"gradeLane"_s, lane},
                           {u"minutes"_s, minutes},
                           {u"laneMode"_s, mode},
                           {u"title"_s, id + u"题"_s},
                           {u"intent"_s, u"意图"_s},
                           {u"individualNote"_s, u"私"_s}};
    };
    const QJsonObject plan =
        planOfSteps({step(u"a"_s, u"P1"_s, 20, u"DIRECT"_s), step(u"b"_s, u"P3"_s, 8, u"INDEPENDENT"_s),
                     step(u"c"_s, u"P3"_s, 12, u"INDEPENDENT"_s), step(u"d"_s, {}, 5, {})});
    const SheetContents sheet = sheetOfPlan(plan);
    const SheetTable& table = stepsOf(sheet);
    REQUIRE(table.widths.size() == 3);
    REQUIRE(table.rows.size() == 5); // head, band, 0–8, 8–20, 20–25
    CHECK(textOfCell(table.rows[0][1]) == u"Grade 1");
    CHECK(textOfCell(table.rows[0][2]) == u"Grade 3");
    CHECK(textOfCell(table.rows[2][0]) == u"0–8");
    CHECK(table.rows[2][1].rows == 2);
    CHECK(table.rows[3].size() == 2); // the first lane reaches down
    CHECK(table.rows[4][1].columns == 2);
    CHECK(sheet.text().contains(u"Taught directly"_s));
    for (const QString& id : {u"a"_s, u"b"_s, u"c"_s, u"d"_s})
        CHECK(sheet.hasSpot({u"steps"_s, id}));
    CHECK(sheet.text().contains(u"私"_s));
    CHECK_FALSE(sheetOfPlan(plan, Reader::All).text().contains(u"私"_s));
}

TEST_CASE("An activity plan stands on its sheet in the words of a kindergarten", "[sheet][plan]")
{
    QJsonObject plan = planOfSteps({QJsonObject{{u"id"_s, u"a"_s}, {u"title"_s, u"走"_s}}});
    plan.insert(u"header"_s, QJsonObject{{u"grade"_s, u"K2"_s}, {u"subject"_s, u"jiankang"_s}});
    const SheetContents sheet = sheetOfPlan(plan);
    for (const QString& word : {u"Activity plan"_s, u"Domain"_s, u"Age group"_s, u"Activity goals"_s,
                                u"Activity process"_s, u"Children's activity"_s})
        CHECK(sheet.text().contains(word));
    CHECK_FALSE(sheet.headings().contains(u"boardDesign"_s));
}
