// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/LessonFixtures.h"
#include "support/TestWorkspace.h"
#include "support/catch.h"

#include <QElapsedTimer>
#include <QSignalSpy>

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

LessonPlan titled(const QString& title, int week = 9)
{
    LessonPlan plan = fixtureA();
    LessonHeader header = plan.header();
    header.title = title;
    header.teachingWeek = week;
    plan.setHeader(header);
    return plan;
}

SavedRecord save(TestWorkspace& workspace, const LessonPlan& plan, const DocId& id = {},
                 const QString& rev = {})
{
    return await(workspace->records().save(id, rev, plan)).value();
}

QStringList titles(TestWorkspace& workspace, const RecordFilter& filter = {})
{
    QStringList titles;
    const auto plans = await(workspace->plans().list(filter)).value();
    for (const RecordSummary& plan : plans)
        titles.append(plan.header.title);
    titles.sort();
    return titles;
}

} // namespace

TEST_CASE("A saved plan is in the list with its header, and opens as it was", "[workspace][plans]")
{
    TestWorkspace workspace(u"js01"_s);
    const SavedRecord saved = save(workspace, fixtureA());
    CHECK(saved.id.toString().startsWith(u"plan:"));
    CHECK(saved.state.status == PlanStatus::Draft);
    const auto list = await(workspace->plans().list({}));
    REQUIRE(list);
    REQUIRE(list->size() == 1);
    CHECK(list->first().id == saved.id);
    CHECK(list->first().header == fixtureA().header());
    CHECK(list->first().delivery == Delivery::OnlyHere);
    const auto open = await(workspace->records().open(saved.id));
    REQUIRE(open);
    CHECK(open->rev == saved.rev);
    CHECK(LessonPlan(open->record).steps() == fixtureA().steps());
    CHECK(LessonPlan(open->record).contentHash() == fixtureA().contentHash());
    CHECK(LessonPlan(open->record).device() == workspace->account().settings().device);
    CHECK_FALSE(open->draft);
}

TEST_CASE("The list filters by words, by state and by week", "[workspace][plans]")
{
    TestWorkspace workspace(u"js01"_s);
    save(workspace, titled(u"静夜思"_s, 9));
    save(workspace, titled(u"背影"_s, 10));
    save(workspace, titled(u"100%_的𠮷"_s, 9));
    CHECK(titles(workspace).size() == 3);
    CHECK(titles(workspace, {.text = u"夜思"_s}) == QStringList{u"静夜思"_s});
    CHECK(titles(workspace, {.text = u"𠮷"_s}) == QStringList{u"100%_的𠮷"_s});
    CHECK(titles(workspace, {.text = u"%_"_s}) == QStringList{u"100%_的𠮷"_s});
    CHECK(titles(workspace, {.text = u"一(1)班"_s}).size() == 3);
    CHECK(titles(workspace, {.week = 10}) == QStringList{u"背影"_s});
    CHECK(titles(workspace, {.status = PlanStatus::Approved}).isEmpty());
    CHECK(titles(workspace, {.status = PlanStatus::Draft, .week = 9}).size() == 2);
}

TEST_CASE("A draft survives, shows in the list, and goes with the save that supersedes it",
          "[workspace][plans]")
{
    TestWorkspace workspace(u"js01"_s);
    const SavedRecord saved = save(workspace, titled(u"静夜思"_s));
    REQUIRE(await(workspace->records().keepDraft(saved.id, saved.rev, titled(u"静夜思 (改)"_s))));
    workspace.close();
    workspace.open();
    CHECK(await(workspace->plans().list({}))->first().hasDraft);
    CHECK(workspace.sync().drafts == 1); // and no tick is shown for it
    auto open = await(workspace->records().open(saved.id));
    REQUIRE(open);
    REQUIRE(open->draft);
    CHECK(LessonPlan(*open->draft).header().title == u"静夜思 (改)");
    CHECK(open->draftRev == saved.rev);
    CHECK(LessonPlan(open->record).header().title == u"静夜思");
    save(workspace, LessonPlan(*open->draft), saved.id, saved.rev);
    open = await(workspace->records().open(saved.id));
    CHECK_FALSE(open->draft);
    CHECK_FALSE(await(workspace->plans().list({}))->first().hasDraft);
    CHECK(workspace.sync().drafts == 0);
    CHECK(LessonPlan(open->record).header().title == u"静夜思 (改)");
}

TEST_CASE("A plan that was typed and never saved is in the list and can be opened", "[workspace][plans]")
{
    TestWorkspace workspace(u"js01"_s);
    const DocId id(u"plan:new"_s);
    REQUIRE(await(workspace->records().keepDraft(id, {}, titled(u"木鼓舞"_s))));
    CHECK(titles(workspace) == QStringList{u"木鼓舞"_s});
    CHECK(titles(workspace, {.text = u"别的"_s}).isEmpty());
    const auto open = await(workspace->records().open(id));
    REQUIRE(open);
    CHECK(open->rev.isEmpty());
    CHECK(LessonPlan(*open->draft).header().title == u"木鼓舞");
    REQUIRE(await(workspace->records().dropDraft(id)));
    CHECK(titles(workspace).isEmpty());
    CHECK(await(workspace->records().open(id)).error().kind == ErrorKind::NotFound);
    CHECK(await(workspace->records().keepDraft({}, {}, titled(u"x"_s))).error().kind ==
          ErrorKind::InvalidInput);
}

TEST_CASE("Saving on a revision that is no leaf any more is a conflict and changes nothing",
          "[workspace][plans]")
{
    TestWorkspace workspace(u"js01"_s);
    const SavedRecord first = save(workspace, titled(u"一"_s));
    save(workspace, titled(u"二"_s), first.id, first.rev);
    CHECK(await(workspace->records().save(first.id, first.rev, titled(u"三"_s))).error().kind ==
          ErrorKind::Conflict);
    CHECK(await(workspace->records().save(first.id, {}, titled(u"三"_s))).error().kind ==
          ErrorKind::Conflict);
    CHECK(titles(workspace) == QStringList{u"二"_s});
}

TEST_CASE("A removed plan comes back as it was, with what was only typed", "[workspace][plans]")
{
    TestWorkspace workspace(u"js01"_s);
    const SavedRecord saved = save(workspace, titled(u"静夜思"_s));
    REQUIRE(await(workspace->records().keepDraft(saved.id, saved.rev, titled(u"静夜思 草稿"_s))));
    CHECK(await(workspace->records().restore(saved.id)).error().kind == ErrorKind::Precondition);
    REQUIRE(await(workspace->records().remove(saved.id, saved.rev)));
    CHECK(titles(workspace).isEmpty());
    CHECK(await(workspace->records().open(saved.id)).error().kind == ErrorKind::NotFound);
    const auto restored = await(workspace->records().restore(saved.id));
    REQUIRE(restored);
    CHECK(titles(workspace) == QStringList{u"静夜思 草稿"_s});
    CHECK(await(workspace->records().open(saved.id))->rev == restored->rev);
    CHECK(await(workspace->records().remove(DocId(u"plan:none"_s), {})).error().kind == ErrorKind::NotFound);
}

TEST_CASE("A plan is made from an earlier one and names it as its base", "[workspace][plans]")
{
    TestWorkspace workspace(u"js01"_s);
    const SavedRecord saved = save(workspace, fixtureA());
    const auto copy = await(workspace->plans().copyOf(saved.id));
    REQUIRE(copy);
    REQUIRE(copy->base());
    CHECK(copy->base()->id == saved.id);
    CHECK(copy->base()->rev == saved.rev);
    CHECK(copy->author().toString() == u"js01");
    CHECK(copy->steps().size() == fixtureA().steps().size());
    CHECK(await(workspace->plans().copyOf(DocId(u"plan:none"_s))).error().kind == ErrorKind::NotFound);
}

TEST_CASE("Standard plans of the followed columns are found by their title", "[workspace][plans]")
{
    TestWorkspace workspace(u"js01"_s);
    QJsonObject standard = titled(u"静夜思 标准"_s).toJson();
    standard[u"_id"_s] = u"standard:1"_s;
    standard[u"kind"_s] = u"standard"_s;
    standard[u"version"_s] = 3;
    workspace.put(u"column-yuwen"_s, standard);
    const auto found = await(workspace->plans().standards(u"静夜"_s));
    REQUIRE(found);
    REQUIRE(found->size() == 1);
    CHECK(titles(workspace).isEmpty());
    const auto own = await(workspace->plans().copyOf(found->first().id));
    REQUIRE(own);
    CHECK_FALSE(own->isStandard());
    CHECK(own->base()->version == 3);
    CHECK(save(workspace, *own).id.toString().startsWith(u"plan:"));
}

TEST_CASE("A plan with an error of preflight is not handed in, and an unsaved one neither",
          "[workspace][plans]")
{
    TestWorkspace workspace(u"js01"_s);
    const SavedRecord blank = save(workspace, workspace->plans().blank());
    CHECK(await(workspace->plans().submit(blank.id)).error().kind == ErrorKind::InvalidInput);
    CHECK(await(workspace->plans().submit(DocId(u"plan:none"_s))).error().kind == ErrorKind::NotFound);
}

TEST_CASE("Handing in makes a submission of the whole plan, counted by plan, in a chain",
          "[workspace][plans]")
{
    TestWorkspace workspace(u"js01"_s);
    workspace.put(u"school-fxz"_s, timetableDocument());
    const SavedRecord saved = save(workspace, fixtureA());
    const auto first = await(workspace->plans().submit(saved.id));
    REQUIRE(first);
    CHECK(first->counter == 1);
    CHECK_FALSE(workspace.eventOnDesk(first->id).head().previous);
    CHECK(first->planRev == saved.rev);
    CHECK(first->contentHash == fixtureA().contentHash().value());
    auto open = await(workspace->records().open(saved.id));
    CHECK(open->state.status == PlanStatus::Submitted);
    REQUIRE(open->reviews.size() == 1);
    CHECK(open->reviews.front().submission.id == first->id);

    const SavedRecord other = save(workspace, titled(u"背影"_s));
    const auto second = await(workspace->plans().submit(other.id));
    CHECK(second->counter == 1);
    CHECK(workspace.eventOnDesk(second->id).head().previous == workspace.eventOnDesk(first->id).digest());
    workspace.close();
    workspace.open();
    const auto third = await(workspace->plans().submit(saved.id));
    CHECK(third->counter == 2);
    CHECK(workspace.eventOnDesk(third->id).head().previous == workspace.eventOnDesk(second->id).digest());
    CHECK(await(workspace->keeping().checkNow())->isEmpty());
}

TEST_CASE("An edit after handing in shows as changed since", "[workspace][plans]")
{
    TestWorkspace workspace(u"js01"_s);
    const SavedRecord saved = save(workspace, fixtureA());
    REQUIRE(await(workspace->plans().submit(saved.id)));
    const SavedRecord again = save(workspace, titled(u"静夜思 改"_s), saved.id, saved.rev);
    CHECK(again.state.status == PlanStatus::Submitted);
    CHECK(again.state.changedSinceSubmission);
    CHECK(await(workspace->plans().list({}))->first().state.changedSinceSubmission);
}

TEST_CASE("Lists are the same after the catalogue was deleted or damaged", "[workspace][plans]")
{
    TestWorkspace workspace(u"js01"_s);
    const SavedRecord saved = save(workspace, fixtureA());
    REQUIRE(await(workspace->plans().submit(saved.id)));
    const auto before = await(workspace->plans().list({})).value();
    workspace.close();
    const QString derived = workspace.folder() + u"/derived.sqlite"_s;
    SECTION("deleted")
    {
        REQUIRE(QFile::remove(derived));
    }
    SECTION("damaged")
    {
        QFile file(derived);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(20000, 'x'));
    }
    workspace.open();
    CHECK(await(workspace->plans().list({})).value() == before);
}

TEST_CASE("A save is announced once the lists know it", "[workspace][plans]")
{
    TestWorkspace workspace(u"js01"_s);
    REQUIRE(await(workspace->plans().list({})));
    QSignalSpy changed(&*workspace, &Workspace::changed);
    save(workspace, fixtureA());
    CHECK(QTest::qWaitFor([&] { return !changed.isEmpty(); }, Patience));
    CHECK(titles(workspace).size() == 1);
}

TEST_CASE("Ten thousand plans: figures of list and save", "[.figures]")
{
    TestWorkspace workspace(u"js01"_s);
    for (int batch = 0; batch < 20; ++batch) {
        QList<QByteArray> documents;
        for (int i = 0; i < 500; ++i) {
            QJsonObject json = titled(u"第%1课 静夜思"_s.arg(batch * 500 + i), i % 20).toJson();
            json[u"_id"_s] = u"plan:%1"_s.arg(batch * 500 + i, 6, 10, QChar(u'0'));
            documents.append(QJsonDocument(json).toJson(QJsonDocument::Compact));
        }
        REQUIRE(await(workspace->documents().put(DatabaseName(u"space-js01"_s), documents)));
    }
    QElapsedTimer timer;
    timer.start();
    REQUIRE(await(workspace->plans().list({}))->size() == 10000);
    WARN("catalogue made in " << timer.restart() << " ms");
    for (int i = 0; i < 3; ++i) {
        timer.restart();
        REQUIRE(await(workspace->plans().list({}))->size() == 10000);
        WARN("list " << timer.elapsed() << " ms");
    }
    std::vector<qint64> saves;
    for (int i = 0; i < 51; ++i) {
        timer.restart();
        save(workspace, titled(u"保存"_s));
        saves.push_back(timer.elapsed());
    }
    std::sort(saves.begin(), saves.end());
    WARN("save: median " << saves[25] << " ms, longest " << saves.back() << " ms");
    workspace.close();
    timer.restart();
    workspace.open();
    const qint64 opened = timer.elapsed();
    REQUIRE(await(workspace->plans().list({}))->size() == 10051);
    WARN("open " << opened << " ms, first list after " << timer.elapsed() << " ms");
}
