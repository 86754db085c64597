// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/broughtBack.h"
#include "store/DocumentStore.h"
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
    CHECK(history.versions[0].before == first.rev);
    CHECK(history.versions[1].before.isEmpty());
    for (const KeptVersion& version : history.versions) {
        CHECK(version.by == UserId(u"js01"_s));
        CHECK(version.device == pc->account().settings().device);
        CHECK(version.savedAt.isValid());
    }
    CHECK(await(pc->history().versions(DatabaseName(u"space-js01"_s), first.id)).value().versions ==
          history.versions);
}

TEST_CASE("A save is told from the version it was made from, whatever the clocks of their PCs said",
          "[workspace][history]")
{
    TestWorkspace pc(u"js01"_s);
    const DatabaseName space(u"space-js01"_s);
    const DocId id = await(pc->records().save({}, {}, fixtureA())).value().id;
    const auto saveAt = [&](const QString& time) {
        const QByteArray text = await(pc->documents().get(space, id, {}, false)).value();
        QJsonObject json = QJsonDocument::fromJson(text).object();
        json[u"updatedAt"_s] = time;
        pc.put(space.toString(), json);
        return await(pc->records().open(id)).value().rev;
    };
    const QString ahead = saveAt(u"2099-01-01T08:00:00+08:00"_s);
    const QString behind = saveAt(u"2001-01-01T08:00:00+08:00"_s);
    const QString last = saveAt(u"2026-03-05T08:00:00+08:00"_s);
    const RecordHistory history = await(pc->history().versions({}, id)).value();
    QMap<QString, QString> before;
    for (const KeptVersion& version : history.versions)
        before.insert(version.rev, version.before);
    CHECK(before.value(last) == behind);
    CHECK(before.value(behind) == ahead);
    CHECK(before.size() == 4);
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
        CHECK(titleIn(*pc, id, fromHome->before) == u"共同");
        CHECK(fromHome->device == home->account().settings().device);
    }
}

TEST_CASE("Going back takes nothing from what another PC saved meanwhile", "[workspace][records][history]")
{
    TestNode node;
    TestWorkspace home{u"js01"_s};
    TestWorkspace school{u"js01"_s};
    TestWorkspace::acquaint({&home, &school});
    for (TestWorkspace* pc : {&home, &school})
        pc->setServer(node.url(), node.user(), node.password());
    const SavedRecord first = await(home->records().save({}, {}, titled(fixtureA(), u"第一稿"_s))).value();
    saveTitled(home, first.id, u"第二稿"_s);
    REQUIRE(home.sync().isComplete());
    REQUIRE(school.sync().isComplete());
    const Record earlier = await(home->history().version({}, first.id, first.rev)).value();
    const OpenRecord present = await(home->records().open(first.id)).value();
    saveTitled(school, first.id, u"在校的第三稿"_s);
    REQUIRE(school.sync().isComplete());
    REQUIRE(home.sync().isComplete());

    const Record back = broughtBack(present.record, earlier).value();
    CHECK(await(home->records().save(first.id, present.rev, back)).error().kind == ErrorKind::Conflict);
    CHECK(titlesOf(home, first.id).front() == u"在校的第三稿");
    const OpenRecord again = await(home->records().open(first.id)).value();
    REQUIRE(await(home->records().save(first.id, again.rev, broughtBack(again.record, earlier).value())));
    CHECK(titlesOf(home, first.id) == QStringList{u"第一稿"_s, u"在校的第三稿"_s, u"第二稿"_s, u"第一稿"_s});
}

TEST_CASE("What somebody else wrote under a person's id is no version of theirs",
          "[workspace][history][trust]")
{
    TestNode node;
    TestWorkspace pc{u"js01"_s};
    TestWorkspace other{u"js01"_s};
    SchoolPc colleague(UserId(u"js02"_s));
    TestWorkspace::acquaint({&pc, &other});
    for (TestWorkspace* each : {&pc, &other}) {
        each->enrol(colleague);
        each->setServer(node.url(), node.user(), node.password());
    }
    const SavedRecord own = await(pc->records().save({}, {}, titled(fixtureA(), u"自己的"_s))).value();
    REQUIRE(pc.sync().isComplete());

    // Past the rules of the node: signed well by a PC that may not write here, and with one's own signature
    // under a text that it was not made for.
    const DatabaseName space(u"space-js01"_s);
    DocumentStore& store = node.databases().find(space.toString()).value()->store();
    const ReadSnapshot snapshot = store.read().value();
    const Revision seen = store.get(snapshot, own.id, RevId::parse(own.rev.toUtf8()).value()).value();
    QJsonObject body = seen.body.toObject();
    body[u"title"_s] = u"冒名的"_s;
    QJsonObject unsignedBody = body;
    unsignedBody.remove(u"signed"_s);
    Edit edit{own.id, seen.rev, false, Body::fromObject(body).value(), {}};
    const RevId changed = revIdFor(edit).value();
    auto transaction = store.begin(Durability::Full).value();
    REQUIRE(store.graft(transaction, colleague.save(space, own.id, unsignedBody, {seen.rev})));
    REQUIRE(store.graft(transaction, {own.id, changed, {changed.hash, seen.rev.hash}, false, edit.body, {}}));
    REQUIRE(transaction.commit());
    const SavedRecord later = await(other->records().save({}, {}, fixtureA())).value();
    other.sync();
    pc.sync();

    REQUIRE(await(pc->records().open(later.id))); // it took in what the server had got since
    const RecordHistory history = await(pc->history().versions({}, own.id)).value();
    REQUIRE(history.versions.size() == 1);
    CHECK(history.versions.front().rev == own.rev);
    CHECK(history.versions.front().standing == VersionStanding::Current);
    CHECK_FALSE(await(pc->history().version({}, own.id, changed.toString())));
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
