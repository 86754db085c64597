// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/InfoBar.h"
#include "ui/plans/PlansPage.h"
#include "unit/ui/TwoDesks.h"

#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace shanke;
using namespace shanke::test;

namespace {

struct ShownPlans
{
    ShownPlans()
    {
        page.resize(1216, 732);
        page.show();
        page.activate();
    }

    template <typename Widget>
    Widget* find(const QString& name)
    {
        auto* widget = page.findChild<Widget*>(u"plans."_s + name);
        REQUIRE(widget);
        return widget;
    }

    QTreeView* table() { return find<QTreeView>(u"list"_s); }
    bool shows(int rows)
    {
        return eventually([this, rows] { return table()->model()->rowCount() == rows; });
    }

    TwoDesks desks;
    FakeClock clock;
    PlansPage page{*desks.teacher, clock};
};

} // namespace

TEST_CASE("Enter opens the chosen plan, Delete takes it away and the bar undoes it", "[plans][page]")
{
    ShownPlans plans;
    const DocId id = plans.desks.save(fixtureA());
    REQUIRE(plans.shows(1));
    QSignalSpy activated(&plans.page, &PlansPage::planActivated);
    QTest::keyClick(plans.table(), Qt::Key_Return);
    REQUIRE(activated.count() == 1);
    CHECK(activated.first().first().value<DocId>() == id);

    QTest::keyClick(plans.table(), Qt::Key_Delete);
    REQUIRE(plans.shows(0));
    auto* message = plans.find<InfoBar>(u"message"_s);
    REQUIRE(eventually([&] { return message->text().contains(u"静夜思"_s); }));
    for (QPushButton* button : message->findChildren<QPushButton*>())
        if (button->text() == u"Undo"_s)
            button->click();
    CHECK(plans.shows(1));
}

TEST_CASE("An earlier plan is found by a word and started from with Enter", "[plans][page]")
{
    ShownPlans plans;
    const DocId id = plans.desks.save(fixtureA());
    plans.desks.save(fixtureSc02());
    REQUIRE(plans.shows(2));
    QSignalSpy copy(&plans.page, &PlansPage::copyRequested);
    plans.find<QPushButton>(u"fromEarlier"_s)->click();
    auto* search = plans.find<QLineEdit>(u"start.search"_s);
    search->setText(u"夜思"_s);
    auto* list = plans.find<QTreeView>(u"start.list"_s);
    REQUIRE(eventually([&] { return list->model()->rowCount() == 1; }));
    QTest::keyClick(search, Qt::Key_Return);
    REQUIRE(copy.count() == 1);
    CHECK(copy.first().first().value<DocId>() == id);
}

TEST_CASE("A filter that nothing passes says so and offers all plans", "[plans][page]")
{
    ShownPlans plans;
    plans.desks.save(fixtureA());
    REQUIRE(plans.shows(1));
    plans.page.search(u"没有"_s);
    REQUIRE(plans.shows(0));
    plans.page.showStatus(PlanStatus::Draft);
    REQUIRE(plans.shows(1));
    CHECK(plans.find<QLineEdit>(u"search"_s)->text().isEmpty());
    CHECK(plans.find<QComboBox>(u"status"_s)->currentText() == u"Draft"_s);
}

TEST_CASE("Files that are dropped on the list, or pasted beside its search, are to be imported",
          "[plans][page]")
{
    ShownPlans plans;
    QSignalSpy given(&plans.page, &PlansPage::filesGiven);
    const QString path = u"/tmp/静夜思.docx"_s;
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(path), QUrl(u"http://127.0.0.1/x.docx"_s)});
    QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&plans.page, &enter);
    CHECK(enter.isAccepted());
    QDropEvent drop(QPointF(300, 300), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&plans.page, &drop);
    REQUIRE(given.count() == 1);
    CHECK(given.takeFirst().first().toStringList() ==
          QStringList{path}); // what lies elsewhere is not fetched

    plans.page.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&plans.page));
    auto* copied = new QMimeData;
    copied->setUrls({QUrl::fromLocalFile(path)});
    QGuiApplication::clipboard()->setMimeData(copied);
    plans.find<QPushButton>(u"import"_s)->setFocus();
    QTest::keyClick(plans.page.windowHandle(), Qt::Key_V, Qt::ControlModifier);
    CHECK(given.count() == 1);
    plans.find<QLineEdit>(u"search"_s)->setFocus();
    QTest::keyClick(plans.page.windowHandle(), Qt::Key_V, Qt::ControlModifier);
    CHECK(given.count() == 1);
    QGuiApplication::clipboard()->setText(u"会背古诗"_s);
    plans.find<QPushButton>(u"import"_s)->setFocus();
    QTest::keyClick(plans.page.windowHandle(), Qt::Key_V, Qt::ControlModifier);
    CHECK(given.count() == 1);
    QGuiApplication::clipboard()->clear();
}
