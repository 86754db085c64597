// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/Catalogue.h"
#include "catalogue/CatalogueQueries.h"
#include "lesson/planKinds.h"
#include "research/TeachingReflection.h"
#include "support/LessonFixtures.h"
#include "support/TempStore.h"
#include "support/catch.h"

#include <QFile>

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

const DatabaseName ownSpace(u"space-js06"_s);

QJsonObject reflection(const QString& title, const QJsonObject& lesson = {})
{
    QJsonObject about{{u"title"_s, title},         {u"week"_s, 13},
                      {u"subject"_s, u"wuli"_s},   {u"grade"_s, u"J2"_s},
                      {u"day"_s, u"2026-11-23"_s}, {u"classes"_s, QJsonArray{u"八(2)班"_s}}};
    for (auto member = lesson.begin(); member != lesson.end(); ++member)
        about[member.key()] = member.value();
    return {{u"kind"_s, reflectionKind().word},
            {u"schema"_s, 1},
            {u"author"_s, u"js06"_s},
            {u"school"_s, u"fxz"_s},
            {u"updatedAt"_s, u"2026-11-23T17:40:00+08:00"_s},
            {u"lesson"_s, about}};
}

// One teacher's records, and what the catalogue answers about them.
class Records
{
public:
    void put(const QString& id, const QJsonObject& json)
    {
        m_store.put(id, json);
        while (m_catalogue->update(ownSpace, m_store.store(), 3).value()) {
        }
    }

    std::vector<RecordEntry> find(RecordQuery query = {}) const
    {
        if (query.databases.isEmpty())
            query.databases = QStringList{ownSpace.toString()};
        if (query.kinds.isEmpty())
            query.kinds = QStringList{planKind().word, reflectionKind().word};
        return catalogue::records(*m_catalogue->read(), query).value();
    }

    QStringList titles(const RecordQuery& query) const
    {
        QStringList titles;
        for (const RecordEntry& entry : find(query))
            titles.append(entry.roles.title);
        return titles;
    }

    std::optional<DocumentEntry> entryOf(const QString& id) const
    {
        return catalogue::entryOf(*m_catalogue->read(), ownSpace, DocId(id)).value();
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Catalogue> m_catalogue = Catalogue::open(m_folder.path() + u"/derived.sqlite"_s).value();
    TempStore m_store;
};

} // namespace

TEST_CASE("A record of any kind is listed by what it says in its roles", "[catalogue][records]")
{
    Records records;
    records.put(u"reflection:js06:1"_s, reflection(u"光的反射"_s));
    const auto found = records.find();
    REQUIRE(found.size() == 1);
    const RecordEntry& entry = found.front();
    CHECK(entry.place.id == DocId(u"reflection:js06:1"_s));
    CHECK(entry.author == UserId(u"js06"_s));
    RoleValues said;
    said.title = u"光的反射"_s;
    said.subject = u"wuli"_s;
    said.grade = u"J2"_s;
    said.classes = QStringList{u"八(2)班"_s};
    said.day = QDate(2026, 11, 23);
    said.week = 13;
    CHECK(entry.roles == said);
    CHECK(entry.header == LessonHeader());
    CHECK(entry.state == PlanState());
    CHECK(records.entryOf(u"reflection:js06:1"_s)->title == u"光的反射");
}

TEST_CASE("A plan has its whole header in the list, its roles and the rest", "[catalogue][records]")
{
    Records records;
    records.put(u"plan:js06:1"_s, fixtureA().toJson());
    const RecordEntry entry = records.find().front();
    CHECK(entry.header == fixtureA().header());
    CHECK(entry.roles == RoleValues::of(fixtureA()));
    CHECK(entry.roles.people == QStringList{fixtureA().header().mainPreparer});
}

TEST_CASE("Records are found by kind, subject, class, week, day and words", "[catalogue][records]")
{
    Records records;
    records.put(u"reflection:js06:1"_s, reflection(u"光的反射"_s));
    records.put(u"reflection:js06:2"_s,
                reflection(u"百分之百%"_s, {{u"week"_s, 14},
                                            {u"subject"_s, u"shuxue"_s},
                                            {u"day"_s, u"2026-12-01"_s},
                                            {u"classes"_s, QJsonArray{u"九(1)班"_s}}}));
    records.put(u"plan:js06:1"_s, fixtureA().toJson());
    const auto with = [&](auto change) {
        RecordQuery query;
        change(query);
        return records.titles(query);
    };
    CHECK(with([](RecordQuery&) {}).size() == 3);
    CHECK(with([](RecordQuery& query) { query.kinds = QStringList{u"plan"_s}; }) == QStringList{u"静夜思"_s});
    CHECK(with([](RecordQuery& query) { query.subject = u"wuli"_s; }) == QStringList{u"光的反射"_s});
    CHECK(with([](RecordQuery& query) { query.classText = u"九("_s; }) == QStringList{u"百分之百%"_s});
    CHECK(with([](RecordQuery& query) { query.week = 14; }) == QStringList{u"百分之百%"_s});
    CHECK(with([](RecordQuery& query) { query.from = QDate(2026, 11, 24); }) == QStringList{u"百分之百%"_s});
    CHECK(with([](RecordQuery& query) { query.to = QDate(2026, 3, 31); }) == QStringList{u"静夜思"_s});
    CHECK(with([](RecordQuery& query) { query.stage = u"DONE"_s; }).isEmpty());
    // In title, class or person; what is special to the database is a letter like others.
    CHECK(with([](RecordQuery& query) { query.text = u"反射"_s; }) == QStringList{u"光的反射"_s});
    CHECK(with([](RecordQuery& query) { query.text = u"八(2"_s; }) == QStringList{u"光的反射"_s});
    CHECK(with([](RecordQuery& query) { query.text = u"js11"_s; }) == QStringList{u"静夜思"_s});
    CHECK(with([](RecordQuery& query) { query.text = u"%"_s; }) == QStringList{u"百分之百%"_s});
    CHECK(with([](RecordQuery& query) { query.databases = QStringList{u"school-*"_s}; }).isEmpty());
    CHECK(with([](RecordQuery& query) {
              query.databases = QStringList{u"school-*"_s, u"space-js0?"_s};
          }).size() == 3);
}

TEST_CASE("What stands in a role in another shape is nothing, and the record is listed all the same",
          "[catalogue][records]")
{
    Records records;
    records.put(u"reflection:js06:1"_s, reflection(u"光的反射"_s, {{u"week"_s, u"第十三周"_s},
                                                                   {u"day"_s, u"下周一"_s},
                                                                   {u"subject"_s, QJsonArray{1}},
                                                                   {u"classes"_s, u"八(2)班"_s}}));
    const RoleValues roles = records.find().front().roles;
    CHECK(roles.week == 0);
    CHECK_FALSE(roles.day.isValid());
    CHECK(roles.subject.isEmpty());
    CHECK(roles.classes == QStringList{u"八(2)班"_s});
}

TEST_CASE("A record of a newer program is listed as newer, one that is none keeps its place only",
          "[catalogue][records]")
{
    Records records;
    QJsonObject newer = reflection(u"明天的反思"_s);
    newer[u"schema"_s] = 9;
    records.put(u"reflection:js06:1"_s, newer);
    QJsonObject none = reflection(u"不是反思"_s);
    none[u"lesson"_s] = QJsonArray{1};
    records.put(u"reflection:js06:2"_s, none);
    const auto found = records.find();
    REQUIRE(found.size() == 1);
    CHECK(found.front().isNewer);
    CHECK(records.entryOf(u"reflection:js06:2"_s).has_value());
}
