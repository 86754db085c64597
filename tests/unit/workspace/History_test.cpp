// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/broughtBack.h"
#include "support/LessonFixtures.h"
#include "support/TestNode.h"
#include "support/TestWorkspace.h"
#include "support/catch.h"
#include "workspace/HistoryService.h"
#include "workspace/MergeService.h"

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

LessonPlan titled(LessonPlan plan, const QString& title)
{
    LessonHeader header = plan.header();
    header.title = title;
    plan.setHeader(header);
    return plan;
}

SavedRecord saveTitled(TestWorkspace& pc, const DocId& id, const QString& title)
{
    const OpenRecord open = await(pc->records().open(id)).value();
    return await(pc->records().save(id, open.rev, titled(LessonPlan(open.record), title))).value();
}

QString titleIn(TestWorkspace& pc, const DocId& id, const QString& rev)
{
    const auto version = await(pc->history().version({}, id, rev));
    return version ? LessonPlan(*version).header().title : version.error().detail;
}

QStringList titlesOf(TestWorkspace& pc, const DocId& id)
{
    QStringList titles;
    const RecordHistory history = await(pc->history().versions({}, id)).value();
    for (const KeptVersion& version : history.versions)
        titles.append(titleIn(pc, id, version.rev));
    return titles;
}

} // namespace

TEST_CASE("Each save of a record is a version that can be read again", "[workspace][records][history]")
{
    TestWorkspace pc(u"js01"_s);
    const SavedRecord first = await(pc->records().save({}, {}, titled(fixtureA(), u"静夜思"_s))).value();
    const SavedRecord second = saveTitled(pc, first.id, u"静夜思 𠮷䶮"_s);
    CHECK(titlesOf(pc, first.id) == QStringList{u"静夜思 𠮷䶮"_s, u"静夜思"_s});

    const RecordHistory history = await(pc->history().versions({}, first.id)).value();
    CHECK(history.withoutText == 0);
    CHECK(history.versions[0].rev == second.rev);
    CHECK(history.versions[0].standing == VersionStanding::Current);
    CHECK(history.versions[1].standing == VersionStanding::Earlier);
    for (const KeptVersion& version : history.versions) {
        CHECK(version.by == UserId(u"js01"_s));
        CHECK(version.device == pc->account().settings().device);
        CHECK(version.savedAt.isValid());
    }
    CHECK(await(pc->history().versions(DatabaseName(u"space-js01"_s), first.id)).value().versions ==
          history.versions);
}

TEST_CASE("What was never saved, or is removed, has no history", "[workspace][records][history]")
{
    TestWorkspace pc(u"js01"_s);
    CHECK(await(pc->history().versions({}, DocId(u"plan:js01:01JD"_s))).error().kind == ErrorKind::NotFound);
    const SavedRecord saved = await(pc->records().save({}, {}, fixtureA())).value();
    CHECK(await(pc->history().version({}, saved.id, u"9-00000000000000000000000000000000"_s)).error().kind ==
          ErrorKind::NotFound);
    CHECK_FALSE(await(pc->history().version({}, saved.id, u"不是版本"_s)));
    REQUIRE(await(pc->records().remove(saved.id, saved.rev)));
    CHECK(await(pc->history().versions({}, saved.id)).error().kind == ErrorKind::NotFound);
}

TEST_CASE("Going back makes a new version, and what stood there stays in the history",
          "[workspace][records][history]")
{
    TestWorkspace pc(u"js01"_s);
    const SavedRecord first = await(pc->records().save({}, {}, titled(fixtureA(), u"第一稿"_s))).value();
    saveTitled(pc, first.id, u"第二稿"_s);
    const OpenRecord present = await(pc->records().open(first.id)).value();
    const Record earlier = await(pc->history().version({}, first.id, first.rev)).value();
    const Record back = broughtBack(present.record, earlier).value();
    REQUIRE(await(pc->records().save(first.id, present.rev, back)));
    CHECK(titlesOf(pc, first.id) == QStringList{u"第一稿"_s, u"第二稿"_s, u"第一稿"_s});
}

TEST_CASE("A version that a merge took in is in the history of the PC that saved it",
          "[workspace][history][merge]")
{
    TestNode node;
    TestWorkspace home{u"js01"_s};
    TestWorkspace school{u"js01"_s};
    TestWorkspace::acquaint({&home, &school});
    for (TestWorkspace* pc : {&home, &school})
        pc->setServer(node.url(), node.user(), node.password());
    const DocId id = await(home->records().save({}, {}, titled(fixtureA(), u"共同"_s))).value().id;
    REQUIRE(home.sync().isComplete());
    REQUIRE(school.sync().isComplete());
    const OpenRecord there = await(school->records().open(id)).value();
    LessonPlan plan(there.record);
    auto steps = plan.steps();
    steps.front().title = u"在校改的"_s;
    plan.setSteps(steps);
    REQUIRE(await(school->records().save(id, there.rev, plan)));
    const SavedRecord atHome = saveTitled(home, id, u"在家改的"_s);
    CHECK(home.sync().isComplete());
    CHECK(school.sync().isComplete()); // merges, and sends what it merged
    CHECK(home.sync().isComplete());
    for (TestWorkspace* pc : {&home, &school}) {
        const RecordHistory history = await((*pc)->history().versions({}, id)).value();
        // The first, one of each, the merge: what was merged elsewhere came without its text.
        REQUIRE(int(history.versions.size()) + history.withoutText == 4);
        REQUIRE(history.versions.size() >= 3);
        CHECK(LessonPlan(await((*pc)->history().version({}, id, history.versions[0].rev)).value())
                  .steps()
                  .front()
                  .title == u"在校改的");
        CHECK(titlesOf(*pc, id).count(u"在家改的"_s) == 2);
        const auto fromHome = std::find_if(history.versions.begin(), history.versions.end(),
                                           [&](const KeptVersion& each) { return each.rev == atHome.rev; });
        REQUIRE(fromHome != history.versions.end());
        CHECK(fromHome->standing == VersionStanding::Earlier);
        CHECK(fromHome->device == home->account().settings().device);
    }
}

TEST_CASE("A text that is not kept any more is counted, not offered", "[workspace][history][compact]")
{
    TestWorkspace pc(u"js01"_s);
    const DocId id = await(pc->records().save({}, {}, fixtureA())).value().id;
    for (int i = 0; i < 5; ++i)
        saveTitled(pc, id, u"第%1稿"_s.arg(i));
    REQUIRE(await(pc->keeping().compact()));
    const RecordHistory history = await(pc->history().versions({}, id)).value();
    CHECK(history.withoutText > 0);
    CHECK(int(history.versions.size()) + history.withoutText == 6);
    CHECK(history.versions.front().standing == VersionStanding::Current);
    for (const KeptVersion& version : history.versions)
        CHECK(await(pc->history().version({}, id, version.rev)));
}
