// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/planKinds.h"
#include "support/JoinedCounty.h"
#include "support/LessonFixtures.h"
#include "support/TestWorkspace.h"
#include "support/catch.h"
#include "workspace/PrepService.h"
#include "workspace/ResearchService.h"

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

const QString FirstGrade = u"yuwen-p1"_s;

// A teacher who keeps the column of Chinese in grade 1, and has it on this PC.
struct KeptColumn
{
    KeptColumn()
    {
        workspace.put(u"school-fxz"_s, rosterDocument());
        workspace.enrolThis();
        for (const PlacedDocument& each : joinedCounty(curatorPc(u"js01"_s), FirstGrade))
            workspace.put(each.database.toString(), each.document);
        workspace.put(u"column-yuwen-p1"_s, {{u"_id"_s, u"note:one"_s}});
        plan = await(workspace->records().save({}, {}, fixtureA())).value();
    }

    QJsonObject standard(const DocId& id)
    {
        const auto text = await(workspace->documents().get(databaseOfColumn(FirstGrade), id, {}, false));
        return text ? QJsonDocument::fromJson(*text).object() : QJsonObject();
    }

    TestWorkspace workspace{u"js01"_s};
    SavedRecord plan;
};

} // namespace

TEST_CASE("A plan becomes a standard plan without what names pupils, and its next version supersedes it",
          "[workspace][publish]")
{
    KeptColumn kept;
    const auto columns = await(kept.workspace->preparing().columns()).value();
    REQUIRE(columns.size() == 1);
    CHECK(columns.front().column == FirstGrade);
    CHECK(columns.front().isHere);
    CHECK(await(kept.workspace->preparing().columnFor(kept.plan.id)).value() == FirstGrade);

    const PublishedPlan first = await(kept.workspace->preparing().publish(kept.plan.id, FirstGrade)).value();
    CHECK(first.version == 1);
    CHECK(first.superseded == 0);
    const QJsonObject one = kept.standard(first.id);
    CHECK(one[u"kind"_s] == standardKind().word);
    CHECK(one[u"column"_s] == FirstGrade);
    CHECK(one[u"publishedFrom"_s][u"id"_s] == kept.plan.id.toString());
    CHECK(one[u"header"_s][u"title"_s] == u"静夜思"_s);
    CHECK(one[u"steps"_s].toArray().size() == fixtureA().toJson()[u"steps"_s].toArray().size());
    CHECK_FALSE(one.contains(u"learnerAnalysis"_s));
    CHECK_FALSE(one.contains(u"reflection"_s));
    CHECK_FALSE(one[u"header"_s].toObject().contains(u"classes"_s));

    const PublishedPlan second = await(kept.workspace->preparing().publish(kept.plan.id, FirstGrade)).value();
    CHECK(second.id == first.id);
    CHECK(second.version == 2);
    const QJsonObject two = kept.standard(first.id);
    CHECK(two[u"supersedes"_s][u"version"_s] == 1);
    CHECK(two[u"supersedes"_s][u"rev"_s] == one[u"_rev"_s]);
    CHECK(await(kept.workspace->plans().standards({})).value().size() == 1);
}

TEST_CASE("A plan is refused by the wrong column, with the right one, and by one that is not here",
          "[workspace][publish]")
{
    KeptColumn kept;
    const auto wrong = await(kept.workspace->preparing().publish(kept.plan.id, u"shuxue-p1"_s));
    REQUIRE_FALSE(wrong);
    CHECK(wrong.error().kind == ErrorKind::InvalidInput);
    CHECK(wrong.error().detail.contains(FirstGrade));
    LessonPlan other = fixtureA();
    LessonHeader header = other.header();
    header.grade = u"P2"_s;
    other.setHeader(header);
    const SavedRecord saved = await(kept.workspace->records().save({}, {}, other)).value();
    const auto absent = await(kept.workspace->preparing().publish(saved.id, u"yuwen-p2"_s));
    REQUIRE_FALSE(absent);
    CHECK(absent.error().kind == ErrorKind::Precondition);
    header.subject.clear();
    other.setHeader(header);
    const SavedRecord unsaid = await(kept.workspace->records().save({}, {}, other)).value();
    CHECK(await(kept.workspace->preparing().publish(unsaid.id, FirstGrade)).error().kind ==
          ErrorKind::InvalidInput);
}

TEST_CASE("Who keeps no column publishes nothing", "[workspace][publish]")
{
    TestWorkspace workspace(u"js01"_s);
    workspace.put(u"school-fxz"_s, rosterDocument());
    workspace.enrolThis();
    workspace.put(u"column-yuwen-p1"_s, {{u"_id"_s, u"note:one"_s}});
    const SavedRecord plan = await(workspace->records().save({}, {}, fixtureA())).value();
    CHECK(await(workspace->preparing().columns()).value().isEmpty());
    const auto published = await(workspace->preparing().publish(plan.id, FirstGrade));
    REQUIRE_FALSE(published);
    CHECK(published.error().kind == ErrorKind::Forbidden);
}

TEST_CASE("A draft that a school wrote together is published from the school's database",
          "[workspace][publish]")
{
    KeptColumn kept;
    QJsonObject json = fixtureA().toJson();
    json.insert(u"kind"_s, standardKind().word);
    const Record draft = Record::fromJson(standardKind(), json).value();
    const SavedRecord saved = await(kept.workspace->records().save({}, {}, draft)).value();
    CHECK(await(kept.workspace->documents().get(DatabaseName(u"school-fxz"_s), saved.id, {}, false)));
    const auto early = await(kept.workspace->preparing().publish(saved.id, FirstGrade));
    REQUIRE_FALSE(early);
    CHECK(early.error().kind == ErrorKind::Precondition);
    for (const DraftStage step : {DraftStage::Discussion, DraftStage::Final})
        REQUIRE(
            await(kept.workspace->research().say(saved.id, {sayingOf(saved.id, DraftStepSaid{step, {}})})));
    const OpenRecord agreed = await(kept.workspace->records().open(saved.id)).value();
    CHECK(agreed.bar == WriteBar::Agreed);
    CHECK(await(kept.workspace->records().save(saved.id, agreed.rev, draft)).error().kind ==
          ErrorKind::Precondition);
    const PublishedPlan published = await(kept.workspace->preparing().publish(saved.id, FirstGrade)).value();
    CHECK(published.id != saved.id);
    CHECK(kept.standard(published.id)[u"publishedFrom"_s][u"id"_s] == saved.id.toString());
    REQUIRE(await(kept.workspace->research().say(
        saved.id, {sayingOf(saved.id, DraftStepSaid{DraftStage::Discussion, {}})})));
    CHECK(await(kept.workspace->records().openAgain(agreed)).value().bar == WriteBar::None);
    CHECK(await(kept.workspace->records().save(saved.id, agreed.rev, draft)));
}
