// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/CuratorOfColumn.h"
#include "support/SchoolOfCounty.h"
#include "ui/editor/EditorPage.h"
#include "ui/plans/StandardsDialog.h"
#include "ui/shell/StandardNewsBar.h"
#include "unit/ui/OpenWindow.h"
#include "unit/ui/common/OwnSettings.h"
#include "workspace/ColumnService.h"
#include "workspace/SyncService.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTimer>
#include <QTreeView>

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

// The PC of js01, who teaches Chinese in grade 1 and has looked into its column, which was empty.
struct NewsDesk
{
    NewsDesk()
    {
        pc.put(u"school-fxz"_s, timetableDocument());
        curator.publish({CuratorOfColumn::standard(u"standard:lm01:0"_s, u"旧"_s)});
        REQUIRE(answerOf(pc->columns().news(true)).isEmpty());
    }
    void publish(int from, int to, int version = 1)
    {
        QList<QJsonObject> standards;
        for (int i = from; i <= to; ++i)
            standards.append(
                CuratorOfColumn::standard(u"standard:lm01:%1"_s.arg(i), u"第%1课"_s.arg(i), version));
        curator.publish(standards);
    }
    int news() { return int(answerOf(pc->columns().news(false)).size()); }

    OwnSettings settings;
    FakeClock clock;
    TestWorkspace pc{accountIn(SchoolId(u"fxz"_s), u"js01"_s)};
    CuratorOfColumn curator{pc};
};

} // namespace

TEST_CASE("StandardNewsBar: one plan is named and opened, and then told no more", "[ui][shell][standardNews]")
{
    NewsDesk desk;
    desk.publish(1, 1);
    StandardNewsBar bar(*desk.pc, desk.clock);
    QSignalSpy told(&bar, &StandardNewsBar::told);
    QSignalSpy wanted(&bar, &StandardNewsBar::standardWanted);
    CHECK_FALSE(bar.isVisibleTo(nullptr));
    desk.clock.setNow(QDateTime(QDate(2026, 3, 5), QTime(12, 0)));
    REQUIRE(eventually([&] { return bar.text().contains(u"第1课"); }));
    CHECK(told.count() == 1);
    CHECK_FALSE(bar.findChild<QTimer*>()->isActive()); // it stays until it was looked at
    bar.findChild<QPushButton*>()->click();
    REQUIRE(wanted.count() == 1);
    CHECK(wanted.front().front().value<DocId>() == DocId(u"standard:lm01:1"_s));
    CHECK(eventually([&] { return !bar.isVisibleTo(nullptr); }));
    CHECK(desk.news() == 0);
}

TEST_CASE("StandardNewsBar: of a whole term three are named, and one button ends it",
          "[ui][shell][standardNews]")
{
    NewsDesk desk;
    desk.publish(1, 120);
    desk.clock.setNow(QDateTime(QDate(2026, 3, 5), QTime(12, 0)));
    QWidget window;
    StandardNewsBar bar(*desk.pc, desk.clock, &window);
    QSignalSpy told(&bar, &StandardNewsBar::told);
    REQUIRE(eventually([&] { return bar.text().contains(u"120"); }));
    CHECK(bar.text().count(u"课"_s) == 3);
    CHECK(bar.text().contains(u"117"));
    CHECK(told.count() == 1);
    bar.findChild<QPushButton*>()->click();
    auto* dialog = window.findChild<StandardsDialog*>();
    REQUIRE(dialog);
    CHECK(dialog->findChild<QTreeView*>(u"standards.list"_s)->model()->rowCount() == 120);
    CHECK(desk.news() == 120); // nothing was looked at yet
    QSignalSpy wanted(&bar, &StandardNewsBar::standardWanted);
    dialog->findChild<QPushButton*>(u"standards.open"_s)->click();
    CHECK(wanted.count() == 1);
    REQUIRE(eventually([&] { return desk.news() == 119; }));
    REQUIRE(eventually([&] { return bar.text().contains(u"119"); }));
    bar.findChild<QPushButton*>()->click();
    const auto dialogs = window.findChildren<StandardsDialog*>();
    dialogs.last()->findChild<QPushButton*>(u"standards.known"_s)->click();
    CHECK(eventually([&] { return !bar.isVisibleTo(nullptr) && desk.news() == 0; }));
}

TEST_CASE("StandardNewsBar: the desktop is left alone in the quiet hours and told after them, once",
          "[ui][shell][standardNews]")
{
    NewsDesk desk;
    desk.publish(1, 2);
    desk.clock.setNow(QDateTime(QDate(2026, 3, 5), QTime(22, 0)));
    {
        StandardNewsBar bar(*desk.pc, desk.clock);
        QSignalSpy told(&bar, &StandardNewsBar::told);
        REQUIRE(eventually([&] { return bar.isVisibleTo(nullptr); }));
        CHECK(told.count() == 0);
        desk.clock.advance(std::chrono::hours(1));
        CHECK(told.count() == 0);
        desk.clock.setNow(QDateTime(QDate(2026, 3, 6), QTime(7, 30)));
        desk.clock.advance(StandardNewsBar::QuietPause);
        CHECK(told.count() == 1);
    }
    StandardNewsBar again(*desk.pc, desk.clock); // the program was started anew
    QSignalSpy told(&again, &StandardNewsBar::told);
    REQUIRE(eventually([&] { return again.isVisibleTo(nullptr); }));
    CHECK(told.count() == 0);
}

TEST_CASE("A new version of what a plan was made from opens that plan with the new version beside it",
          "[ui][shell][standardNews]")
{
    NewsDesk desk;
    const auto copy = answerOf(desk.pc->plans().copyOf(DocId(u"standard:lm01:0"_s), fixtureA().header()));
    const DocId own = answerOf(desk.pc->records().save({}, {}, copy)).id;
    QJsonObject next = CuratorOfColumn::standard(u"standard:lm01:0"_s, u"新"_s, 2);
    desk.curator.publish({next});
    OpenWindow open(*desk.pc);
    auto* bar = open.find<StandardNewsBar>(u"shell.standardNews"_s);
    REQUIRE(eventually([&] { return bar->isVisible(); }));
    bar->findChild<QPushButton*>()->click();
    REQUIRE(eventually([&] {
        const auto* merge = open.find<QPushButton>(u"editor.standard.merge"_s);
        return merge && merge->isVisible();
    }));
    CHECK(eventually([&] { return !bar->isVisible(); }));
    CHECK(answerOf(desk.pc->records().open(own)).record.toJson() ==
          copy.toJson()); // nothing is taken by itself
}

TEST_CASE("A standard plan that somebody came to by another way is told no more", "[ui][shell][standardNews]")
{
    NewsDesk desk;
    desk.publish(1, 1);
    OpenWindow open(*desk.pc);
    auto* bar = open.find<StandardNewsBar>(u"shell.standardNews"_s);
    REQUIRE(eventually([&] { return bar->isVisible(); }));
    open.window.openPlan(DocId(u"standard:lm01:1"_s)); // as from a search
    REQUIRE(eventually([&] { return desk.news() == 0; }));
    open.window.go(Place::Today);
    CHECK(eventually([&] { return !bar->isVisible(); }));
}
