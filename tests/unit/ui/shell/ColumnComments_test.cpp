// SPDX-License-Identifier: GPL-3.0-or-later
// Who keeps a column finds what teachers say of its plans on the research page.
#include "research/DraftSaid.h"
#include "support/CuratorOfColumn.h"
#include "support/SchoolOfCounty.h"
#include "ui/plans/CommentedDialog.h"
#include "unit/ui/OpenWindow.h"
#include "unit/ui/common/OwnSettings.h"
#include "workspace/PrepService.h"
#include "workspace/ResearchService.h"

#include <QListView>
#include <QPushButton>
#include <QTreeWidget>

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

// The PC of lm01, who keeps Chinese in grade 1; li01 of another school comments on its plan.
struct KeeperDesk
{
    KeeperDesk()
    {
        for (TestWorkspace* pc : {&keeper, &teacher}) {
            (pc == &keeper ? near : far).equip(*pc);
            for (const PlacedDocument& each : joinedCounty(curatorPc(u"lm01"_s), u"yuwen-p1"_s)) {
                if (each.database == countyDatabase())
                    pc->put(each.database.toString(), each.document);
            }
            CuratorOfColumn(*pc).publish({CuratorOfColumn::standard(Plan.toString(), u"静夜思"_s)});
        }
    }
    // What they say, and the proof of who they are, come to the curator.
    void remark(const QString& text)
    {
        must(await(teacher->research().say(Plan, {sayingOf(Plan, RemarkSaid{u"steps"_s, {}, text})})));
        for (const QString& kind : {u"credentials"_s, u"draftRemark"_s}) {
            for (const DocumentRow& row : must(await(teacher->documents().list(Column, kind)))) {
                QJsonObject document =
                    QJsonDocument::fromJson(must(await(teacher->documents().get(Column, row.id, {}, false))))
                        .object();
                document.remove(u"_rev"_s);
                if (!await(keeper->documents().get(Column, row.id, {}, false)))
                    keeper.put(Column.toString(), document);
            }
        }
    }

    inline static const DocId Plan{u"standard:lm01:1"_s};
    inline static const DatabaseName Column{u"column-yuwen-p1"_s};
    OwnSettings settings;
    SchoolOfCounty near{SchoolId(u"fxz"_s), u"枫香寨小学"_s, {teacherNamed(u"lm01"_s, u"龙美"_s)}};
    SchoolOfCounty far{SchoolId(u"mgp"_s), u"木鼓坪小学"_s, {teacherNamed(u"li01"_s, u"李老师"_s)}};
    TestWorkspace keeper{accountIn(SchoolId(u"fxz"_s), u"lm01"_s), curatorPc(u"lm01"_s).key()};
    TestWorkspace teacher{accountIn(SchoolId(u"mgp"_s), u"li01"_s)};
};

} // namespace

TEST_CASE("Who keeps a column is led to new comments, and those they have before them are read",
          "[ui][shell][columnComments]")
{
    KeeperDesk desk;
    OpenWindow open(*desk.keeper);
    open.window.go(Place::Research);
    auto* button = open.find<QPushButton>(u"research.comments"_s);
    REQUIRE(button);
    std::ignore = answerOf(desk.keeper->preparing().commented());
    QCoreApplication::processEvents();
    CHECK_FALSE(button->isVisible()); // nobody has said anything

    desk.remark(u"第二环节时间不够"_s);
    REQUIRE(eventually([&] { return button->isVisible() && button->text().contains(u'1'); }));
    button->click();
    auto* dialog = open.window.findChild<CommentedDialog*>();
    REQUIRE(dialog);
    const auto* list = dialog->findChild<QTreeWidget*>(u"commented.list"_s);
    REQUIRE(list->topLevelItemCount() == 1);
    CHECK(list->topLevelItem(0)->text(0) == u"静夜思"_s);
    CHECK(list->topLevelItem(0)->text(2).contains(u"1 new"_s));
    dialog->findChild<QPushButton*>(u"commented.open"_s)->click();
    REQUIRE(eventually([&] {
        const auto* lines = open.find<QListView>(u"said.lines"_s);
        return lines->isVisible() && lines->model()->rowCount() == 1;
    }));
    const auto fresh = [&] { return answerOf(desk.keeper->preparing().commented()).front().fresh; };
    REQUIRE(eventually([&] { return fresh() == 0; }));
    open.window.go(Place::Research);
    CHECK(eventually([&] { return button->text() == u"Comments on standard plans"_s; }));
    // Another that comes while the page is elsewhere is new.
    open.window.go(Place::Today);
    desk.remark(u"很好用"_s);
    CHECK(fresh() == 1);
}
