// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/PlanList.h"
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

QStringList titlesOf(PlanList& list)
{
    QStringList titles;
    for (const PlanSummary& plan : list.model().rows())
        titles.append(plan.header.title);
    titles.sort();
    return titles;
}

} // namespace

TEST_CASE("Plans are found by word, week and state", "[plans]")
{
    TwoDesks desks;
    FakeClock clock;
    desks.save(titled(u"静夜思"_s, 9));
    desks.save(titled(u"𠮷祥"_s, 3));
    const DocId submitted = desks.save(titled(u"背影"_s, 3));
    desks.submit(submitted);
    PlanList list(*desks.teacher, clock);
    QAbstractItemModelTester tester(&list.model());
    list.refresh();
    REQUIRE(eventually([&] { return list.model().rowCount() == 3; }));

    list.setFilter({u"𠮷祥"_s, {}, 0});
    REQUIRE(eventually([&] { return titlesOf(list) == QStringList{u"𠮷祥"_s}; }));
    list.setFilter({{}, {}, 3});
    REQUIRE(eventually([&] { return list.model().rowCount() == 2; }));
    list.setFilter({{}, PlanStatus::Submitted, 0});
    REQUIRE(eventually([&] { return titlesOf(list) == QStringList{u"背影"_s}; }));
    CHECK(list.isFiltered());
}

TEST_CASE("A plan taken away is gone and comes back with undo", "[plans]")
{
    TwoDesks desks;
    FakeClock clock;
    const DocId id = desks.save(titled(u"静夜思"_s, 9));
    PlanList list(*desks.teacher, clock);
    list.refresh();
    REQUIRE(eventually([&] { return list.model().rowCount() == 1; }));
    QSignalSpy removed(&list, &PlanList::removed);
    list.remove(id);
    REQUIRE(eventually([&] { return removed.count() == 1 && list.model().rowCount() == 0; }));
    CHECK(removed.first().first().value<PlanSummary>().header.title == u"静夜思"_s);
    list.undoRemove();
    REQUIRE(eventually([&] { return list.model().rowCount() == 1; }));
    CHECK(LessonPlan(answerOf(desks.teacher->records().open(id)).record).steps() == fixtureA().steps());
}

TEST_CASE("A plan that is only a draft comes back with undo too", "[plans]")
{
    TwoDesks desks;
    FakeClock clock;
    const DocId id(u"plan:01JD0000000000000000000000"_s);
    answerOf(desks.teacher->records().keepDraft(id, {}, titled(u"草稿"_s, 1)));
    PlanList list(*desks.teacher, clock);
    list.refresh();
    REQUIRE(eventually([&] { return list.model().rowCount() == 1; }));
    CHECK(list.model().rows().front().hasDraft);
    list.remove(id);
    REQUIRE(eventually([&] { return list.model().rowCount() == 0; }));
    list.undoRemove();
    REQUIRE(eventually([&] { return titlesOf(list) == QStringList{u"草稿"_s}; }));
}

TEST_CASE("A change in the workspace is seen without asking, and rows that stay are not touched", "[plans]")
{
    TwoDesks desks;
    FakeClock clock;
    desks.save(titled(u"静夜思"_s, 9));
    PlanList list(*desks.teacher, clock);
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
