// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/LessonFixtures.h"
#include "support/TestWorkspace.h"
#include "ui/lessons/ChangeDialog.h"
#include "ui/lessons/LessonsPage.h"
#include "ui/lessons/SequenceModel.h"
#include "unit/ui/TwoDesks.h"

#include <QAbstractItemModelTester>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace shanke;
using namespace shanke::test;

namespace {

const QDate weekBegin(2026, 3, 9);

// A teacher's page of their lessons, early on a Monday.
class LessonsDesk
{
public:
    LessonsDesk()
    {
        useLook();
        clock.setNow(QDateTime(weekBegin, QTime(7, 0)));
        pc.put(u"school-fxz"_s, timetableDocument());
        int number = 0;
        for (const QDate& day : {weekBegin, weekBegin.addDays(2), weekBegin.addDays(7)})
            plans.append(save(day, u"课%1"_s.arg(++number)));
        page = std::make_unique<LessonsPage>(*pc, clock);
        page->resize(1152, 700);
        page->show();
        page->activate();
        REQUIRE(eventually([this] { return rowOf(u"课1"_s) >= 0; }));
    }

    DocId save(const QDate& day, const QString& title)
    {
        LessonPlan plan = fixtureA();
        LessonHeader header = plan.header();
        header.title = title;
        header.periodNo = header.periodCount = 0;
        header.plannedDate = day;
        header.slot = 2;
        header.classes = {u"一(1)班"_s};
        plan.setHeader(header);
        return answerOf(pc->records().save({}, {}, plan)).id;
    }

    template <typename T>
    T* find(const QString& object)
    {
        T* found = page->findChild<T*>(object);
        REQUIRE(found);
        return found;
    }

    const SequenceModel& model()
    {
        return *static_cast<const SequenceModel*>(find<QTreeView>(u"lessons.table"_s)->model());
    }
    int rowOf(const QString& title)
    {
        const QList<SequenceRow>& rows = model().rows();
        const auto found = std::find_if(rows.begin(), rows.end(),
                                        [&](const SequenceRow& row) { return row.lesson == title; });
        return found == rows.end() ? -1 : int(found - rows.begin());
    }
    QDate dayOf(const QString& title)
    {
        const int row = rowOf(title);
        const auto hour = row < 0 ? std::nullopt : model().rows()[row].line.hour;
        return hour ? hour->date : QDate();
    }
    ChangeDialog* change(const QString& title)
    {
        find<QTreeView>(u"lessons.table"_s)->setCurrentIndex(model().index(rowOf(title), 0));
        find<QPushButton>(u"lessons.change"_s)->click();
        return find<ChangeDialog>({});
    }

    FakeClock clock;
    TestWorkspace pc{u"js01"_s};
    QList<DocId> plans;
    std::unique_ptr<LessonsPage> page;
};

} // namespace

TEST_CASE("A missed class is previewed, said and undone in a few clicks", "[ui][lessons]")
{
    LessonsDesk desk;
    const QAbstractItemModelTester tester(const_cast<SequenceModel*>(&desk.model()));
    CHECK(desk.model().rows()[desk.rowOf(u"课1"_s)].state.word == SequenceRow::tr("Planned"));
    CHECK_FALSE(desk.find<QPushButton>(u"lessons.undo"_s)->isEnabled());

    ChangeDialog* dialog = desk.change(u"课1"_s);
    CHECK(dialog->findChild<QRadioButton*>(u"change.missed"_s)->isChecked());
    CHECK(dialog->findChild<QTreeView*>(u"change.moves"_s)->model()->rowCount() == 3);
    CHECK(dialog->findChild<QLabel*>(u"change.preview"_s)->text().contains(u'3'));
    dialog->findChild<QLineEdit*>(u"change.reason"_s)->setText(u"大雪停课"_s);
    CHECK(desk.dayOf(u"课1"_s) == weekBegin); // nothing was said yet
    dialog->findChild<QPushButton*>(u"change.say"_s)->click();
    REQUIRE(eventually([&] { return desk.dayOf(u"课1"_s) == weekBegin.addDays(2); }));
    CHECK(desk.dayOf(u"课3"_s) == weekBegin.addDays(9));
    CHECK(desk.rowOf(u"大雪停课"_s) >= 0);

    REQUIRE(eventually([&] { return desk.find<QPushButton>(u"lessons.undo"_s)->isEnabled(); }));
    desk.find<QPushButton>(u"lessons.undo"_s)->click();
    REQUIRE(eventually([&] { return desk.dayOf(u"课1"_s) == weekBegin; }));
    CHECK(desk.dayOf(u"课3"_s) == weekBegin.addDays(7));
    CHECK_FALSE(desk.find<QPushButton>(u"lessons.undo"_s)->isEnabled());
}

TEST_CASE("What is left out needs a reason, and cancelling says nothing", "[ui][lessons]")
{
    LessonsDesk desk;
    ChangeDialog* dialog = desk.change(u"课1"_s);
    dialog->findChild<QRadioButton*>(u"change.skipped"_s)->click();
    auto* say = dialog->findChild<QPushButton*>(u"change.say"_s);
    CHECK_FALSE(say->isEnabled());
    dialog->findChild<QLineEdit*>(u"change.reason"_s)->setText(u"略讲"_s);
    CHECK(say->isEnabled());
    REQUIRE(dialog->changes().size() == 1);
    CHECK(dialog->changes().front().what == SequenceEventType::Skipped);
    CHECK(dialog->changes().front().plan == desk.plans.front().toString());
    dialog->findChild<QPushButton*>(u"change.cancel"_s)->click();
    QTest::qWait(50);
    CHECK(desk.dayOf(u"课1"_s) == weekBegin);
    CHECK_FALSE(desk.find<QPushButton>(u"lessons.undo"_s)->isEnabled());
}

TEST_CASE("What was taught is not in the future, and a class is held within its term", "[ui][lessons]")
{
    LessonsDesk desk;
    ChangeDialog* dialog = desk.change(u"课1"_s);
    auto* day = dialog->findChild<QDateEdit*>(u"change.day"_s);
    CHECK(dialog->findChild<QTreeView*>(u"change.moves"_s)->isColumnHidden(MoveModel::Whom));
    dialog->findChild<QRadioButton*>(u"change.taught"_s)->click();
    day->setDate(weekBegin.addDays(1));
    CHECK(dialog->changes().front().day == weekBegin);
    day->setDate(weekBegin.addDays(-3));
    CHECK(dialog->changes().front().day == weekBegin.addDays(-3));
    dialog->findChild<QRadioButton*>(u"change.moved"_s)->click();
    day->setDate(weekBegin.addYears(1));
    CHECK(dialog->changes().front().insteadDay < weekBegin.addMonths(6));
}

TEST_CASE("At twice the text size, also chosen while it is seen, dates and states of the term are whole",
          "[ui][lessons]")
{
    LessonsDesk desk;
    useLook(ColourScheme::Light, 200);
    const auto* table = desk.find<QTreeView>(u"lessons.table"_s);
    const auto isWhole = [&](int column) {
        const QModelIndex cell = desk.model().index(desk.rowOf(u"课1"_s), column);
        return table->columnWidth(column) >=
               table->fontMetrics().horizontalAdvance(cell.data().toString()) + 2 * spacing::small;
    };
    for (const int column : {SequenceModel::Day, SequenceModel::Period, SequenceModel::State}) {
        INFO(column);
        CHECK(eventually([&] { return isWhole(column); }));
    }
    useLook();
}

TEST_CASE("A swap with another class moves both", "[ui][lessons]")
{
    LessonsDesk desk;
    ChangeDialog* dialog = desk.change(u"课1"_s);
    dialog->findChild<QRadioButton*>(u"change.swapped"_s)->click();
    REQUIRE(dialog->changes().size() == 2);
    const ClassChange mine = dialog->changes().front();
    const ClassChange theirs = dialog->changes().back();
    CHECK(mine.className == u"一(1)班");
    CHECK(theirs.className == u"一(2)班");
    CHECK(mine.instead() == theirs.hour());
    CHECK(theirs.instead() == mine.hour());
}

TEST_CASE("Whoever has no class yet is told what to do", "[ui][lessons]")
{
    useLook();
    FakeClock clock;
    clock.setNow(QDateTime(weekBegin, QTime(7, 0)));
    TestWorkspace pc(u"js01"_s);
    LessonsPage page(*pc, clock);
    page.show();
    page.activate();
    QPushButton* create = nullptr;
    REQUIRE(eventually([&] {
        for (auto* button : page.findChildren<QPushButton*>()) {
            if (button->isVisible() && button->text() == LessonsPage::tr("New plan"))
                create = button;
        }
        return create != nullptr;
    }));
    int wanted = 0;
    QObject::connect(&page, &LessonsPage::newPlanRequested, &page, [&] { ++wanted; });
    create->click();
    CHECK(wanted == 1);
    CHECK_FALSE(page.findChild<QPushButton*>(u"lessons.change"_s)->isEnabled());
}
