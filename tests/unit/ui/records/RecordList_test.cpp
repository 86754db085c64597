// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/RecordList.h"
#include "unit/ui/TwoDesks.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace shanke;
using namespace shanke::test;

namespace {

LessonPlan titled(const QString& title, int week)
{
    LessonPlan plan = fixtureA();
    LessonHeader header = plan.header();
    header.title = title;
    header.teachingWeek = week;
    plan.setHeader(header);
    return plan;
}

QStringList titlesOf(RecordList& list)
{
    QStringList titles;
    for (const RecordSummary& plan : list.model().rows())
        titles.append(plan.header.title);
    titles.sort();
    return titles;
}

} // namespace

TEST_CASE("Plans are found by word, week and state", "[records]")
{
    TwoDesks desks;
    FakeClock clock;
    desks.save(titled(u"静夜思"_s, 9));
    desks.save(titled(u"𠮷祥"_s, 3));
    const DocId submitted = desks.save(titled(u"背影"_s, 3));
    desks.submit(submitted);
    RecordList list(ListPage::Preparing, *desks.teacher, clock);
    QAbstractItemModelTester tester(&list.model());
    list.refresh();
    REQUIRE(eventually([&] { return list.model().rowCount() == 3; }));

    list.setFilter({.page = ListPage::Preparing, .text = u"𠮷祥"_s});
    REQUIRE(eventually([&] { return titlesOf(list) == QStringList{u"𠮷祥"_s}; }));
    list.setFilter({.page = ListPage::Preparing, .week = 3});
    REQUIRE(eventually([&] { return list.model().rowCount() == 2; }));
    list.setFilter({.page = ListPage::Preparing, .status = PlanStatus::Submitted});
    REQUIRE(eventually([&] { return titlesOf(list) == QStringList{u"背影"_s}; }));
    CHECK(list.isFiltered());
}

TEST_CASE("A plan taken away is gone and comes back with undo", "[records]")
{
    TwoDesks desks;
    FakeClock clock;
    const DocId id = desks.save(titled(u"静夜思"_s, 9));
    RecordList list(ListPage::Preparing, *desks.teacher, clock);
    list.refresh();
    REQUIRE(eventually([&] { return list.model().rowCount() == 1; }));
    QSignalSpy removed(&list, &RecordList::removed);
    list.remove(id);
    REQUIRE(eventually([&] { return removed.count() == 1 && list.model().rowCount() == 0; }));
    CHECK(removed.first().first().value<RecordSummary>().header.title == u"静夜思"_s);
    list.undoRemove();
    REQUIRE(eventually([&] { return list.model().rowCount() == 1; }));
    CHECK(LessonPlan(answerOf(desks.teacher->records().open(id)).record).steps() == fixtureA().steps());
}

TEST_CASE("A plan that is only a draft comes back with undo too", "[records]")
{
    TwoDesks desks;
    FakeClock clock;
    const DocId id(u"plan:01JD0000000000000000000000"_s);
    answerOf(desks.teacher->records().keepDraft(id, {}, titled(u"草稿"_s, 1)));
    RecordList list(ListPage::Preparing, *desks.teacher, clock);
    list.refresh();
    REQUIRE(eventually([&] { return list.model().rowCount() == 1; }));
    CHECK(list.model().rows().front().hasDraft);
    list.remove(id);
    REQUIRE(eventually([&] { return list.model().rowCount() == 0; }));
    list.undoRemove();
    REQUIRE(eventually([&] { return titlesOf(list) == QStringList{u"草稿"_s}; }));
}

TEST_CASE("A change in the workspace is seen without asking, and rows that stay are not touched", "[records]")
{
    TwoDesks desks;
    FakeClock clock;
    desks.save(titled(u"静夜思"_s, 9));
    RecordList list(ListPage::Preparing, *desks.teacher, clock);
    list.refresh();
    REQUIRE(eventually([&] { return list.model().rowCount() == 1; }));
    QSignalSpy reset(&list.model(), &QAbstractItemModel::modelReset);
    const QPersistentModelIndex first = list.model().index(0, 0);
    desks.save(titled(u"背影"_s, 3));
    REQUIRE(eventually([&] { return list.model().rowCount() == 2; }));
    CHECK(reset.isEmpty());
    REQUIRE(first.isValid());
    CHECK(list.model().row(first).header.title == u"静夜思"_s);
}
