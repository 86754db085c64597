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

// Other grades, how a grade works, and what goes on after an activity: the import reads no such forms.
QJsonObject ofOneGrade(QJsonObject plan)
{
    plan.remove(u"lanes"_s);
    plan.remove(u"extension"_s);
    QJsonArray steps;
    for (const QJsonValue& value : plan.value(u"steps"_s).toArray()) {
        QJsonObject step = value.toObject();
        step.remove(u"laneMode"_s);
        steps.append(step);
    }
    plan.insert(u"steps"_s, steps);
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
        const QJsonObject plan = ofOneGrade(kindFixture(u"plan"_s));
        checkSame(readBack(plan), plan);
    }
}

TEST_CASE("a study guide comes back from Word as it was", "[paper][roundtrip]")
{
    checkSame(readBack(kindFixture(u"guide"_s)), kindFixture(u"guide"_s), {u"answers"_s});
}
