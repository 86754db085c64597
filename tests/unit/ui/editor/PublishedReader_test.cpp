// SPDX-License-Identifier: GPL-3.0-or-later
// A published standard plan is read for itself, by teachers and by who published it.
#include "support/CuratorOfColumn.h"
#include "support/SchoolOfCounty.h"
#include "ui/common/InfoBar.h"
#include "ui/plans/ColumnsDialog.h"
#include "ui/plans/StandardsDialog.h"
#include "ui/sheet/SheetReader.h"
#include "unit/ui/OpenWindow.h"
#include "unit/ui/common/OwnSettings.h"
#include "workspace/ColumnService.h"
#include "workspace/PrepService.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

const DocId ReadStandard(u"standard:lm01:1"_s);

bool isShown(const QWidget* widget)
{
    return widget && widget->isVisible();
}

} // namespace

TEST_CASE("A published standard plan is read, and a plan is started from it", "[ui][editor][published]")
{
    const OwnSettings settings;
    TestWorkspace pc(accountIn(SchoolId(u"fxz"_s), u"js01"_s));
    pc.put(u"school-fxz"_s, timetableDocument());
    CuratorOfColumn(pc).publish({CuratorOfColumn::standard(ReadStandard.toString(), u"静夜思"_s, 3)});
    OpenWindow open(*pc);
    open.window.openPlan(ReadStandard);
    auto* start = open.find<QPushButton>(u"editor.start"_s);
    REQUIRE(eventually([&] { return isShown(start); }));
    CHECK(isShown(open.find<SheetReader>(u"editor.reader"_s)));
    CHECK_FALSE(isShown(open.find<QPushButton>(u"editor.save"_s)));
    REQUIRE(eventually([&] { return isShown(open.find<QLabel>(u"said.sentence"_s)); })); // the comments
    const auto* notice = open.find<InfoBar>(u"editor.notice"_s);
    CHECK(eventually([&] { return notice->text().contains(u"version 3"_s); }));
    start->click();
    REQUIRE(eventually([&] { return isShown(open.find<QWidget>(u"editor.submit"_s)); }));
    CHECK_FALSE(isShown(start));
    CHECK(isShown(open.find<QPushButton>(u"editor.save"_s)));
}

TEST_CASE("The plans of a column are read from the dialog of columns", "[ui][plans][published]")
{
    const OwnSettings settings;
    FakeClock clock;
    TestWorkspace pc(accountIn(SchoolId(u"fxz"_s), u"js01"_s));
    pc.put(u"school-fxz"_s, timetableDocument());
    CuratorOfColumn(pc).publish({CuratorOfColumn::standard(ReadStandard.toString(), u"静夜思"_s),
                                 CuratorOfColumn::standard(u"standard:lm01:2"_s, u"背影"_s)});
    auto* dialog = new ColumnsDialog(*pc, clock);
    dialog->show();
    auto* volume = dialog->findChild<QComboBox*>(u"columns.volume"_s);
    volume->setCurrentIndex(volume->findData(QString()));
    auto* read = dialog->findChild<QPushButton*>(u"columns.read"_s);
    REQUIRE(eventually([&] { return read->isEnabled(); }));
    DocId wanted;
    QObject::connect(dialog, &ColumnsDialog::standardWanted, [&](const DocId& id) { wanted = id; });
    read->click();
    StandardsDialog* plans = nullptr;
    REQUIRE(eventually([&] { return (plans = dialog->findChild<StandardsDialog*>()) != nullptr; }));
    CHECK(plans->findChild<QAbstractItemView*>(u"standards.list"_s)->model()->rowCount() == 2);
    plans->findChild<QPushButton*>(u"standards.open"_s)->click();
    CHECK(kindWordOf(wanted) == standardKind().word);
}

TEST_CASE("Who published it reads it too, and goes on in the plan that it comes from",
          "[ui][editor][published]")
{
    const OwnSettings settings;
    TestWorkspace pc(u"js01"_s);
    pc.put(u"school-fxz"_s, rosterDocument());
    pc.enrolThis();
    for (const PlacedDocument& each : joinedCounty(curatorPc(u"js01"_s), u"yuwen-p1"_s))
        pc.put(each.database.toString(), each.document);
    pc.put(u"column-yuwen-p1"_s, {{u"_id"_s, u"note:one"_s}});
    const DocId plan = answerOf(pc->records().save({}, {}, fixtureA())).id;
    const DocId published = answerOf(pc->preparing().publish(plan, u"yuwen-p1"_s)).id;
    OpenWindow open(*pc);
    open.window.openPlan(plan);
    auto* read = open.find<QPushButton>(u"editor.publish.read"_s);
    REQUIRE(eventually([&] { return isShown(read); }));
    auto* text = open.find<QLabel>(u"editor.publish.text"_s);
    // This PC knows no server of the county: it is said before and afterwards.
    CHECK(text->text().contains(u"other schools do not get it"_s));
    auto* publish = open.find<QPushButton>(u"editor.publish"_s);
    publish->click();
    CHECK(text->text().count(u"other schools do not get it"_s) == 1);
    read->click();
    REQUIRE(eventually([&] { return isShown(open.find<SheetReader>(u"editor.reader"_s)); }));
    CHECK(answerOf(pc->records().open(published)).bar == WriteBar::Published);
    auto* notice = open.find<InfoBar>(u"editor.notice"_s);
    QPushButton* back = notice->findChild<QPushButton*>();
    REQUIRE(eventually([&] { return isShown(back) && back->text() == u"Open that plan"_s; }));
    back->click();
    CHECK(eventually([&] { return isShown(open.find<QWidget>(u"editor.submit"_s)); }));
}
