// SPDX-License-Identifier: GPL-3.0-or-later
#include "research/PrepSession.h"
#include "ui/common/InfoBar.h"
#include "ui/history/HistoryDialog.h"
#include "ui/sheet/SheetReader.h"
#include "unit/ui/TwoDesks.h"

#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace shanke;
using namespace shanke::test;

namespace {

DocId savedTwice(TwoDesks& desks)
{
    LessonPlan plan = fixtureA();
    const DocId id = answerOf(desks.teacher->records().save({}, {}, plan)).id;
    const OpenRecord open = answerOf(desks.teacher->records().open(id));
    LessonPlan next(open.record);
    auto steps = next.steps();
    steps.front().title = u"换了的导入 䶮"_s;
    next.setSteps(steps);
    answerOf(desks.teacher->records().save(id, open.rev, next));
    return id;
}

struct ShownHistory
{
    ShownHistory(TwoDesks& desks, const DocId& id, bool mayWrite = true)
        : dialog(new HistoryDialog(*desks.teacher, clock, id, mayWrite))
    {
        dialog->show();
        REQUIRE(QTest::qWaitForWindowExposed(dialog));
    }
    ~ShownHistory() { delete dialog; }
    Q_DISABLE_COPY_MOVE(ShownHistory)

    template <typename Widget>
    Widget* find(const QString& name)
    {
        auto* widget = dialog->findChild<Widget*>(u"history."_s + name);
        REQUIRE(widget);
        return widget;
    }
    QString sheet() { return find<SheetReader>(u"sheet"_s)->toPlainText(); }
    QString differences() { return find<QLabel>(u"differences"_s)->text(); }
    void choose(int row)
    {
        auto* list = find<QListView>(u"versions"_s);
        REQUIRE(eventually([&] { return list->model()->rowCount() > row; }));
        list->setCurrentIndex(list->model()->index(row, 0));
    }

    FakeClock clock;
    QPointer<HistoryDialog> dialog;
};

} // namespace

TEST_CASE("The versions of a record are listed, and each says what its save changed", "[history]")
{
    TwoDesks desks;
    ShownHistory shown(desks, savedTwice(desks));
    shown.choose(0);
    CHECK(eventually([&] { return shown.sheet().contains(u"换了的导入 䶮"_s); }));
    CHECK(eventually([&] { return shown.differences().startsWith(u"Different: "_s); }));
    CHECK(shown.find<QPushButton>(u"next"_s)->isEnabled());
    CHECK_FALSE(shown.find<QPushButton>(u"take"_s)->isEnabled()); // it is the current one
    shown.choose(1);
    CHECK(eventually([&] { return shown.differences() == u"No earlier text of it is kept here."_s; }));
    CHECK_FALSE(shown.find<QPushButton>(u"next"_s)->isEnabled());
    shown.find<QComboBox>(u"with"_s)->setCurrentIndex(1);
    CHECK(eventually([&] { return shown.differences().startsWith(u"Different: "_s); }));
    CHECK_FALSE(shown.sheet().contains(u"换了的导入"_s));
}

TEST_CASE("An earlier version is given to whoever goes back to it", "[history]")
{
    TwoDesks desks;
    ShownHistory shown(desks, savedTwice(desks));
    QList<Record> taken;
    QObject::connect(shown.dialog, &HistoryDialog::taken, shown.dialog,
                     [&](const Record& record) { taken.append(record); });
    shown.choose(1);
    REQUIRE(eventually([&] { return shown.find<QPushButton>(u"take"_s)->isEnabled(); }));
    shown.find<QPushButton>(u"take"_s)->click();
    REQUIRE(taken.size() == 1);
    CHECK(LessonPlan(taken.front()).steps().front().title == fixtureA().steps().front().title);
}

TEST_CASE("A record that is only shown has a history and no way back", "[history]")
{
    TwoDesks desks;
    ShownHistory shown(desks, savedTwice(desks), false);
    shown.choose(1);
    CHECK(eventually([&] { return !shown.sheet().isEmpty(); }));
    CHECK_FALSE(shown.find<QPushButton>(u"take"_s)->isVisible());
}

TEST_CASE("A record that is gone says so instead of an empty list", "[history]")
{
    TwoDesks desks;
    ShownHistory shown(desks, DocId(u"plan:js01:01JDNOTHERE"_s));
    CHECK(eventually([&] { return shown.find<InfoBar>(u"message"_s)->isVisible(); }));
}

TEST_CASE("Earlier versions call people by their names", "[history]")
{
    TwoDesks desks;
    QJsonObject json = desks.teacher->records().blank(sessionKind()).toJson();
    json[u"meeting"_s] = QJsonObject{{u"topic"_s, u"识字"_s}, {u"host"_s, u"js02"_s}};
    const DocId id =
        answerOf(desks.teacher->records().save({}, {}, Record::fromJson(sessionKind(), json).value())).id;
    ShownHistory shown(desks, id);
    shown.choose(0);
    CHECK(eventually([&] { return shown.sheet().contains(u"识字"_s); }));
    INFO(shown.sheet().toStdString());
    CHECK(shown.sheet().contains(u"龙𠮷昌"_s));
    CHECK_FALSE(shown.sheet().contains(u"js02"_s));
}
