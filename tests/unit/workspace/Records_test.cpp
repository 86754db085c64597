// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/planKinds.h"
#include "research/TeachingReflection.h"
#include "support/LessonFixtures.h"
#include "support/TestWorkspace.h"
#include "support/catch.h"
#include "workspace/PlanRepository.h"
#include "workspace/RecordRepository.h"

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

Record reflectionOn(TestWorkspace& workspace, const QString& title, int week = 13)
{
    QJsonObject json = workspace->records().blank(reflectionKind()).toJson();
    json[u"lesson"_s] = QJsonObject{{u"title"_s, title},
                                    {u"week"_s, week},
                                    {u"subject"_s, u"wuli"_s},
                                    {u"classes"_s, QJsonArray{u"八(2)班"_s}}};
    return Record::fromJson(reflectionKind(), json).value();
}

QStringList titlesOf(TestWorkspace& workspace, RecordFilter filter = {})
{
    QStringList titles;
    filter.page = ListPage::Research;
    const auto records = await(workspace->records().list(filter)).value();
    for (const RecordSummary& record : records)
        titles.append(record.roles.title);
    return titles;
}

} // namespace

TEST_CASE("Records of the kinds of a page are listed, and of no other", "[workspace][records]")
{
    TestWorkspace workspace(u"js01"_s);
    const auto saved = await(workspace->records().save({}, {}, reflectionOn(workspace, u"光的反射"_s)));
    REQUIRE(saved);
    REQUIRE(await(workspace->records().save({}, {}, fixtureA())));
    CHECK(titlesOf(workspace) == QStringList{u"光的反射"_s});
    CHECK(await(workspace->plans().list({})).value().front().roles.title == u"静夜思");
    CHECK(await(workspace->records().list({})).value().size() == 2); // of any page

    const RecordSummary record =
        await(workspace->records().list({.page = ListPage::Research})).value().front();
    CHECK(record.id == saved->id);
    CHECK(record.author == UserId(u"js01"_s));
    CHECK(record.who.isEmpty()); // one's own
    CHECK(record.roles.week == 13);
    CHECK(record.delivery == Delivery::OnlyHere);
    CHECK_FALSE(record.hasDraft);
}

TEST_CASE("A list of records filters by kind, subject, class, week and words", "[workspace][records]")
{
    TestWorkspace workspace(u"js01"_s);
    REQUIRE(await(workspace->records().save({}, {}, reflectionOn(workspace, u"光的反射"_s))));
    REQUIRE(await(workspace->records().save({}, {}, reflectionOn(workspace, u"光的折射"_s, 14))));
    CHECK(titlesOf(workspace, {.kind = reflectionKind().word}).size() == 2);
    CHECK(titlesOf(workspace, {.kind = planKind().word}).isEmpty());
    CHECK(titlesOf(workspace, {.subject = u"shuxue"_s}).isEmpty());
    CHECK(titlesOf(workspace, {.classText = u"八(2)"_s}).size() == 2);
    CHECK(titlesOf(workspace, {.text = u"折"_s, .week = 14}) == QStringList{u"光的折射"_s});
    CHECK(titlesOf(workspace, {.stage = u"DONE"_s}).isEmpty());
}

TEST_CASE("A record that was only typed is in the list that it fits, as a draft", "[workspace][records]")
{
    TestWorkspace workspace(u"js01"_s);
    const DocId id = workspace->records().newId(reflectionKind());
    REQUIRE(await(workspace->records().keepDraft(id, {}, reflectionOn(workspace, u"Guang 光的反射"_s))));
    CHECK(titlesOf(workspace, {.classText = u"八"_s, .text = u"guang"_s}) ==
          QStringList{u"Guang 光的反射"_s});
    CHECK(titlesOf(workspace, {.text = u"折射"_s}).isEmpty());
    CHECK(titlesOf(workspace, {.subject = u"yuwen"_s}).isEmpty());
    CHECK(await(workspace->plans().list({})).value().isEmpty());
    CHECK(await(workspace->records().list({})).value().front().hasDraft);
}

TEST_CASE("A record of any kind that was taken away comes back as it was", "[workspace][records]")
{
    TestWorkspace workspace(u"js01"_s);
    const Record written = reflectionOn(workspace, u"光的反射"_s);
    const SavedRecord saved = await(workspace->records().save({}, {}, written)).value();
    REQUIRE(await(workspace->records().remove(saved.id, saved.rev)));
    CHECK(titlesOf(workspace).isEmpty());
    REQUIRE(await(workspace->records().restore(saved.id)));
    CHECK(titlesOf(workspace) == QStringList{u"光的反射"_s});
    CHECK(await(workspace->records().open(saved.id))->record.toJson()[u"lesson"_s] ==
          written.toJson()[u"lesson"_s]);
}
