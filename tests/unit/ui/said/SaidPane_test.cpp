// SPDX-License-Identifier: GPL-3.0-or-later
#include "research/Thread.h"
#include "ui/common/InfoBar.h"
#include "ui/said/SaidPane.h"
#include "unit/ui/OpenWindow.h"
#include "workspace/ResearchService.h"

#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

Record question(Workspace& workspace)
{
    QJsonObject json = workspace.records().blank(threadKind()).toJson();
    json[u"question"_s] = QJsonObject{{u"title"_s, u"复式班怎样写字？"_s}};
    json[u"audience"_s] = QJsonArray{QJsonObject{{u"id"_s, u"d1"_s}, {u"role"_s, u"teacher"_s}}};
    return Record::fromJson(threadKind(), json).value();
}

} // namespace

TEST_CASE("A question is answered in its page with Ctrl+Enter, and what was not sent is there again",
          "[ui][said]")
{
    TwoDesks desks;
    const DocId thread = answerOf(desks.teacher->records().save({}, {}, question(*desks.teacher))).id;
    OpenWindow open(*desks.teacher);
    open.window.openPlan(thread);
    auto* box = open.enter<QPlainTextEdit>(u"said.field.text"_s);
    box->setPlainText(u"先让三年级自学 <b>𠮷</b>"_s);
    open.press(Qt::Key_Return, Qt::ControlModifier);
    auto* lines = open.find<QListView>(u"said.lines"_s);
    REQUIRE(eventually([&] { return lines->model()->rowCount() == 1; }));
    CHECK(lines->model()->index(0, 0).data().toString() == u"先让三年级自学 <b>𠮷</b>");
    REQUIRE(eventually([&] {
        auto* again = open.find<QPlainTextEdit>(u"said.field.text"_s);
        return again && again->toPlainText().isEmpty();
    }));

    open.enter<QPlainTextEdit>(u"said.field.text"_s)->setPlainText(u"还没说完"_s);
    OpenWindow later(*desks.teacher);
    later.window.openPlan(thread);
    CHECK(later.enter<QPlainTextEdit>(u"said.field.text"_s)->toPlainText() == u"还没说完");
}

TEST_CASE("An empty reply is refused in words, and nothing is written", "[ui][said]")
{
    TwoDesks desks;
    const DocId thread = answerOf(desks.teacher->records().save({}, {}, question(*desks.teacher))).id;
    OpenWindow open(*desks.teacher);
    open.window.openPlan(thread);
    auto* send = open.enter<QPushButton>(u"said.send"_s);
    send->click();
    REQUIRE(eventually([&] { return !open.find<InfoBar>(u"said.message"_s)->isHidden(); }));
    CHECK(open.find<QListView>(u"said.lines"_s)->model()->rowCount() == 0);
}
