// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/JoinedCounty.h"
#include "support/LessonFixtures.h"
#include "support/TestWorkspace.h"
#include "ui/editor/EditorPage.h"
#include "unit/ui/TwoDesks.h"
#include "unit/ui/common/OwnSettings.h"
#include "workspace/PlanRepository.h"
#include "workspace/PrepService.h"

#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace shanke;
using namespace shanke::test;

namespace {

// js01's editor with a plan of Chinese in grade 1, whether or not they keep its column.
struct PublishDesk
{
    explicit PublishDesk(const QString& column)
    {
        useLook();
        pc.put(u"school-fxz"_s, rosterDocument());
        pc.enrolThis();
        if (!column.isEmpty()) {
            for (const PlacedDocument& each : joinedCounty(curatorPc(u"js01"_s), column))
                pc.put(each.database.toString(), each.document);
        }
        pc.put(u"column-yuwen-p1"_s, {{u"_id"_s, u"note:one"_s}});
        plan = answerOf(pc->records().save({}, {}, fixtureA())).id;
        page.resize(1280, 720);
        page.show();
        page.openRecord(plan);
    }

    QPushButton* publish() { return page.findChild<QPushButton*>(u"editor.publish"_s); }
    QString text() { return page.findChild<QLabel*>(u"editor.publish.text"_s)->text(); }
    int standards() { return int(answerOf(pc->plans().standards({})).size()); }

    OwnSettings settings;
    FakeClock clock;
    TestWorkspace pc{u"js01"_s};
    DocId plan;
    EditorPage page{*pc, clock};
};

} // namespace

TEST_CASE("Who keeps the column publishes the plan that is open, after reading what that means",
          "[editor][publish]")
{
    PublishDesk desk(u"yuwen-p1"_s);
    REQUIRE(eventually(
        [&] { return desk.publish()->isEnabled() && !desk.publish()->parentWidget()->isHidden(); }));
    desk.publish()->click();
    CHECK(desk.standards() == 0); // it says first who will get it
    CHECK_FALSE(desk.text().isEmpty());
    desk.publish()->click();
    REQUIRE(eventually([&] { return desk.standards() == 1; }));
    CHECK(eventually([&] { return desk.text().contains(u'1'); })); // the version

    REQUIRE(eventually([&] { return desk.publish()->isEnabled(); }));
    desk.publish()->click();
    desk.publish()->click();
    CHECK(eventually([&] { return desk.text().contains(u'2'); }));
    CHECK(desk.standards() == 1);
}

TEST_CASE("A plan of another column is not published, and who keeps none is not asked", "[editor][publish]")
{
    SECTION("another column")
    {
        PublishDesk desk(u"shuxue-p1"_s);
        REQUIRE(eventually([&] { return !desk.publish()->parentWidget()->isHidden(); }));
        CHECK_FALSE(desk.publish()->isEnabled());
        CHECK_FALSE(desk.text().isEmpty());
    }
    SECTION("none")
    {
        PublishDesk desk({});
        // Asked after the box has asked, and answered after it.
        std::ignore = answerOf(desk.pc->preparing().columns());
        QCoreApplication::processEvents();
        CHECK(desk.publish()->parentWidget()->isHidden());
    }
}

TEST_CASE("Whoever publishes a plan is told of another standard plan of its lesson", "[editor][publish]")
{
    PublishDesk desk(u"yuwen-p1"_s);
    std::ignore = answerOf(desk.pc->preparing().publish(desk.plan, u"yuwen-p1"_s));
    desk.page.openRecord(answerOf(desk.pc->records().save({}, {}, fixtureA())).id);
    CHECK(eventually([&] { return desk.text().contains(u"stands in the column already"_s); }));
    desk.page.openRecord(desk.plan); // of itself nothing is said
    REQUIRE(eventually([&] { return desk.text().contains(u"version 1"_s); }));
    CHECK_FALSE(desk.text().contains(u"already"_s));
}
