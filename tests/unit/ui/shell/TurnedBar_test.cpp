// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/TurnedBar.h"
#include "unit/ui/TwoDesks.h"
#include "workspace/SyncService.h"

#include <QPushButton>
#include <QSignalSpy>

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

TEST_CASE("TurnedBar: a verdict that turns is told until somebody has looked", "[ui][shell]")
{
    TwoDesks desks;
    DecisionDraft approval;
    approval.submission = desks.submit(desks.save(fixtureA())).id;
    desks.decide(approval);
    {
        const TurnedBar first(*desks.approver); // what counts when it is seen first did not turn
        REQUIRE(answerOf(desks.approver->reviews().turned()).isEmpty());
        CHECK_FALSE(first.isVisibleTo(nullptr));
    }
    desks.letGo(u"sh01"_s); // before anybody at the school had the decision
    TurnedBar bar(*desks.approver);
    QSignalSpy told(&bar, &TurnedBar::told);
    QSignalSpy wanted(&bar, &TurnedBar::reviewWanted);
    REQUIRE(eventually([&] { return bar.text().contains(u"静夜思"); }));
    CHECK(bar.text().contains(u"杨䶮"));
    CHECK(told.count() == 1);
    bar.findChild<QPushButton*>()->click();
    CHECK(wanted.count() == 1);
    CHECK(eventually([&] { return !bar.isVisibleTo(nullptr); }));
    CHECK(answerOf(desks.approver->reviews().turned()).isEmpty());
}

TEST_CASE("TurnedBar: of many some are named, and looking at them is not looking at the others",
          "[ui][shell]")
{
    TwoDesks desks;
    for (int period = 1; period <= 4; ++period) {
        LessonPlan plan = fixtureA();
        LessonHeader header = plan.header();
        header.title = u"《日月明》第%1课时"_s.arg(period);
        plan.setHeader(header);
        DecisionDraft approval;
        approval.submission = desks.submit(desks.save(plan)).id;
        desks.decide(approval);
    }
    REQUIRE(answerOf(desks.approver->reviews().turned()).isEmpty());
    desks.letGo(u"sh01"_s);
    TurnedBar bar(*desks.approver);
    QSignalSpy told(&bar, &TurnedBar::told);
    REQUIRE(eventually([&] { return bar.text().contains(u"日月明"); }));
    CHECK(bar.text().count(u"日月明"_s) == 3);
    bar.findChild<QPushButton*>()->click();
    REQUIRE(eventually([&] { return bar.text().count(u"日月明"_s) == 1; }));
    CHECK(bar.isVisibleTo(nullptr));
    CHECK(answerOf(desks.approver->reviews().turned()).size() == 1);
    CHECK(told.count() == 2);
    bar.findChild<QPushButton*>()->click();
    CHECK(eventually([&] { return !bar.isVisibleTo(nullptr); }));
}

TEST_CASE("TurnedBar: what turns while the window is open is told when a synchronisation has ended",
          "[ui][shell]")
{
    TwoDesks desks;
    DecisionDraft approval;
    approval.submission = desks.submit(desks.save(fixtureA())).id;
    desks.decide(approval);
    TurnedBar bar(*desks.approver);
    REQUIRE(answerOf(desks.approver->reviews().turned()).isEmpty());
    desks.letGo(u"sh01"_s);
    SyncStatus status;
    for (const LinkState link : {LinkState::Working, LinkState::Offline}) {
        CHECK(bar.text().isEmpty());
        status.link = link;
        emit desks.approver->sync().statusChanged(status);
    }
    CHECK(eventually([&] { return bar.text().contains(u"静夜思"); }));
}
