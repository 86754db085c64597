// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/InfoBar.h"
#include "ui/plans/PlansPage.h"
#include "unit/ui/TwoDesks.h"

#include <QComboBox>
#include <QLineEdit>
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
