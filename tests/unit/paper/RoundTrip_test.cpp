// SPDX-License-Identifier: GPL-3.0-or-later
// What we write for Word is read again by the import, field by field.
#include "exchange/readSchoolFile.h"
#include "exchange/recordsOf.h"
#include "lesson/LessonPlan.h"
#include "lesson/StudyGuide.h"
#include "paper/wordFile.h"
#include "support/LessonFixtures.h"
#include "support/TableFiles.h"
#include "support/catch.h"
#include "unit/paper/PaperFixtures.h"

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

const QDateTime Now({2026, 3, 5}, {8, 0}, Qt::UTC);

ImportedFile imported(const QJsonObject& document, Reader reader)
{
    const TableFiles folder;
    const auto file = wordFile({sheetOfDocument(document, reader)}, {}, chinese());
    REQUIRE(file);
    const auto read = readSchoolFile(folder.write(u"out.docx"_s, *file), LabelDictionary::builtIn());
    REQUIRE(read);
    CHECK(read->unaccounted() == 0);
    return *read;
}

Record readBack(const QJsonObject& document, Reader reader = Reader::Self)
{
    const auto records =
        recordsOf(imported(document, reader), {UserId(u"js01"_s), SchoolId(u"fxz"_s), DeviceId(u"d"_s)}, Now);
    REQUIRE(records.size() == 1);
    return records.front().record;
}

QJsonObject withoutIds(QJsonObject item)
{
    item.remove(u"id"_s);
    return item;
}

// What a person reads at a place: without the ids that only merging needs.
QJsonValue said(const QJsonValue& place)
{
    if (!place.isArray())
        return place;
    QJsonArray items;
    for (const QJsonValue& item : place.toArray())
        items.append(withoutIds(item.toObject()));
    return items;
}

std::string jsonText(const QJsonValue& value)
{
    return QJsonDocument(QJsonObject{{u"value"_s, value}}).toJson().toStdString();
}

void checkSame(const Record& read, const QJsonObject& written, const QStringList& without = {})
{
    for (const PlaceDescription& place : read.kind().places) {
        if (place.type == PlaceType::Files || without.contains(place.key))
            continue;
        INFO(place.key.toStdString());
        const auto normal = [&](const QJsonObject& json) { return said(json.value(place.key)); };
        CHECK(jsonText(normal(read.toJson())) == jsonText(normal(written)));
    }
}

QJsonObject stepOfGrade(const QString& grade, const QString& mode, const QString& title)
{
    return {{u"id"_s, title},
            {u"stage"_s, u"IN"_s},
            {u"kind"_s, u"NEW"_s},
            {u"title"_s, title},
            {u"gradeLane"_s, grade},
            {u"laneMode"_s, mode},
            {u"minutes"_s, 10},
            {u"intent"_s, u"为了练习。"_s},
            {u"studentActivity"_s, u"读一读。\n写一写。"_s},
            {u"media"_s, u"课件"_s},
            {u"teacherActivity"_s, u"讲一讲。\n例：3+2"_s}};
}

// Two grades beside each other, in the order in which the table is read, and at the end a step for both.
QJsonObject ofTwoGrades(QJsonObject plan)
{
    QJsonObject header = plan.value(u"header"_s).toObject();
    header.insert(u"grade"_s, u"P3"_s);
    plan.insert(u"header"_s, header);
    QJsonObject together = stepOfGrade({}, {}, u"小结"_s);
    together.remove(u"gradeLane"_s);
    together.remove(u"laneMode"_s);
    plan.insert(u"steps"_s, QJsonArray{stepOfGrade(u"P3"_s, u"INDEPENDENT"_s, u"自己读"_s),
                                       stepOfGrade(u"P1"_s, u"DIRECT"_s, u"认钟面"_s),
                                       stepOfGrade(u"P3"_s, u"DIRECT"_s, u"讲时分"_s),
                                       stepOfGrade(u"P1"_s, u"INDEPENDENT"_s, u"画钟面"_s), together});
    return plan;
}

} // namespace

TEST_CASE("a plan comes back from Word as it was", "[paper][roundtrip]")
{
    SECTION("as fixture A has it")
    {
        checkSame(readBack(lessonFixtureJson(u"fixture-a"_s)), lessonFixtureJson(u"fixture-a"_s));
    }
    SECTION("as SC02 has it")
    {
        checkSame(readBack(lessonFixtureJson(u"fixture-sc02"_s)), lessonFixtureJson(u"fixture-sc02"_s));
    }
    SECTION("with every field of the kind")
    {
        const QJsonObject plan = kindFixture(u"plan"_s);
        checkSame(readBack(plan), plan);
    }
    SECTION("of two grades in one room")
    {
        const QJsonObject plan = ofTwoGrades(kindFixture(u"plan"_s));
        checkSame(readBack(plan), plan);
    }
    SECTION("of two grades, of which little is said")
    {
        QJsonObject plan = ofTwoGrades(kindFixture(u"plan"_s));
        plan.insert(u"lanes"_s, QJsonArray{QJsonObject{{u"id"_s, u"a"_s},
                                                       {u"grade"_s, u"P1"_s},
                                                       {u"title"_s, u"认识钟表"_s},
                                                       {u"goals"_s, u"会看整时。\n会拨针。"_s}}});
        checkSame(readBack(plan), plan);
    }
}

TEST_CASE("a study guide comes back from Word as it was", "[paper][roundtrip]")
{
    checkSame(readBack(kindFixture(u"guide"_s)), kindFixture(u"guide"_s), {u"answers"_s});
}
