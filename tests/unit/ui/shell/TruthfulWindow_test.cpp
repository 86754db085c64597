// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TestWorkspace.h"
#include "ui/common/ClockSentence.h"
#include "ui/common/InfoBar.h"
#include "ui/common/StatusBadge.h"
#include "ui/editor/EditorPage.h"
#include "ui/editor/FieldRemarks.h"
#include "ui/editor/HeaderForm.h"
#include "ui/editor/ReadField.h"
#include "ui/sheet/SheetReader.h"
#include "ui/shell/SaveBeforeClosing.h"
#include "unit/ui/InputMethod.h"
#include "unit/ui/OpenWindow.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace shanke;
using namespace test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// The one plan that is here, as it is stored.
LessonPlan onlyPlan(const TwoDesks& desks)
{
    REQUIRE(eventually([&] { return answerOf(desks.teacher->plans().list({})).size() == 1; }));
    return LessonPlan(
        answerOf(desks.teacher->records().open(answerOf(desks.teacher->plans().list({})).front().id)).record);
}

QString remarks(OpenWindow& open)
{
    const auto* remarks = open.find<HeaderForm>(QString())->findChild<FieldRemarks*>();
    return remarks->isVisible() ? remarks->text() : QString();
}

void newPlan(OpenWindow& open)
{
    open.press(Qt::Key_N, Qt::ControlModifier);
    open.enter<QLineEdit>(u"editor.title"_s);
}

// Whether the frame of a field can be told from what is inside it.
bool hasFrame(QWidget* field)
{
    const QImage picture = field->grab().toImage();
    const QColor inside = picture.pixelColor(3, 3);
    int differs = 0;
    for (int x = 6; x < picture.width() - 6; ++x)
        differs += picture.pixelColor(x, 0) != inside ? 1 : 0;
    return differs > (picture.width() - 12) / 2;
}

} // namespace

TEST_CASE("A number typed with an input method in words is read", "[ui][truth]")
{
    TwoDesks desks;
    OpenWindow open(*desks.teacher);
    newPlan(open);
    InputMethod input({{u"dibadanyuan"_s, u"第八单元"_s}, {u"sanyuejiuri"_s, u"三月九日"_s}});
    auto* unit = open.enter<ReadField>(u"editor.unitNo"_s);
    open.type(u"dibadanyuan"_s);
    CHECK(input.composing() == u"dibadanyuan");
    open.press(Qt::Key_Space);
    CHECK(unit->text() == u"第八单元");
    auto* date = open.enter<ReadField>(u"editor.plannedDate"_s);
    CHECK(unit->text() == u"8");
    open.type(u"sanyuejiuri "_s);
    open.press(Qt::Key_Tab);
    CHECK(date->unread().isEmpty());
    CHECK(remarks(open).isEmpty());
    open.press(Qt::Key_S, Qt::ControlModifier);
    const LessonHeader header = onlyPlan(desks).header();
    CHECK(header.unitNo == 8);
    CHECK(header.plannedDate.month() == 3);
    CHECK(header.plannedDate.day() == 9);
}

TEST_CASE("What a field cannot read stays there, marked, with a sentence, and is still there tomorrow",
          "[ui][truth]")
{
    TwoDesks desks;
    std::optional<OpenWindow> open(std::in_place, *desks.teacher);
    newPlan(*open);
    InputMethod input({{u"zhangsan"_s, u"张三"_s}});
    auto* date = open->enter<ReadField>(u"editor.plannedDate"_s);
    open->type(u"zhangsan "_s);
    CHECK(remarks(*open).isEmpty()); // not while it may be half of something
    open->press(Qt::Key_Tab);
    CHECK(date->text() == u"张三");
    CHECK(date->property("invalid").toBool());
    CHECK(remarks(*open).contains(u"张三"));
    CHECK(remarks(*open).contains(u"3-9"));
    CHECK(date->accessibleDescription().contains(u"3-9"));
    open->press(Qt::Key_S, Qt::ControlModifier);
    CHECK(onlyPlan(desks).header().unread.value(u"plannedDate"_s) == u"张三");
    open.reset();

    open.emplace(*desks.teacher);
    open->window.openPlan(answerOf(desks.teacher->plans().list({})).front().id);
    date = open->enter<ReadField>(u"editor.plannedDate"_s);
    REQUIRE(eventually([&] { return date->text() == u"张三"; }));
    CHECK(remarks(*open).contains(u"张三"));
    open->enter<ReadField>(u"editor.plannedDate"_s)->selectAll();
    open->type(u"3-9"_s);
    CHECK(remarks(*open).isEmpty());
    open->press(Qt::Key_S, Qt::ControlModifier);
    CHECK(eventually([&] { return onlyPlan(desks).header().plannedDate.day() == 9; }));
    CHECK(onlyPlan(desks).header().unread.isEmpty());
}

TEST_CASE("Undo brings back what could not be read, too", "[ui][truth]")
{
    TwoDesks desks;
    OpenWindow open(*desks.teacher);
    newPlan(open);
    auto* slot = open.enter<ReadField>(u"editor.slot"_s);
    open.type(u"99"_s);
    open.enter<QLineEdit>(u"editor.title"_s);
    CHECK(slot->text() == u"99");
    CHECK(remarks(open).contains(u"12"));
    open.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(slot->text().isEmpty());
    CHECK(remarks(open).isEmpty());
    open.press(Qt::Key_Y, Qt::ControlModifier);
    if (slot->text().isEmpty())
        open.find<QAbstractButton>(u"editor.redo"_s)->click();
    CHECK(slot->text() == u"99");
}

TEST_CASE("Two boxes in one cell are seen as two", "[ui][truth]")
{
    TwoDesks desks;
    OpenWindow open(*desks.teacher);
    newPlan(open);
    for (const QString& field : {u"grade"_s, u"volume"_s, u"edition"_s, u"editionYear"_s, u"unitNo"_s,
                                 u"unitTitle"_s, u"periodNo"_s, u"periodCount"_s}) {
        INFO(field.toStdString());
        CHECK(hasFrame(open.find<QWidget>(u"editor."_s + field)));
    }
    CHECK_FALSE(hasFrame(open.find<QWidget>(u"editor.lessonNo"_s)));
}

TEST_CASE("Looking at a lesson and leaving makes no plan", "[ui][truth]")
{
    TwoDesks desks;
    FakeClock clock;
    EditorPage page(*desks.teacher, clock);
    LessonHeader lesson;
    lesson.subject = u"yuwen"_s;
    lesson.classes = QStringList{u"一(1)班"_s};
    lesson.plannedDate = QDate(2026, 3, 9);
    page.newPlanFor(lesson);
    page.leave();
    CHECK(page.isKept());
    CHECK(answerOf(desks.teacher->plans().list({})).isEmpty());
}

TEST_CASE("What is typed and taken away again leaves neither a plan nor a draft", "[ui][truth]")
{
    TwoDesks desks;
    OpenWindow open(*desks.teacher);
    newPlan(open);
    open.type(u"x"_s);
    open.clock.advance(2s);
    REQUIRE(eventually([&] { return answerOf(desks.teacher->plans().list({})).size() == 1; }));
    open.press(Qt::Key_Backspace);
    open.find<QPushButton>(u"shell.today"_s)->click();
    CHECK(eventually([&] { return answerOf(desks.teacher->plans().list({})).isEmpty(); }));
}

TEST_CASE("Submit again is not the main button of a plan that waits or is approved as it is", "[ui][truth]")
{
    TwoDesks desks;
    const DocId id = desks.save(fixtureA());
    DecisionDraft draft;
    draft.submission = desks.submit(id).id;
    draft.verdict = Verdict::Approved;
    OpenWindow open(*desks.teacher);
    open.window.openPlan(id);
    open.enter<QLineEdit>(u"editor.title"_s);
    const auto* submit = open.find<QPushButton>(u"editor.submit"_s);
    const auto isMain = [&] { return submit->property("kind") == u"primary"_s; };
    REQUIRE(eventually([&] { return submit->text() == u"Submit again"; }));
    CHECK_FALSE(isMain());
    desks.decide(draft);
    REQUIRE(
        eventually([&] { return open.find<StatusBadge>(u"editor.state"_s)->badge().word == u"Approved"; }));
    CHECK_FALSE(isMain());
    CHECK(open.find<StatusBadge>(u"editor.delivery"_s)->badge().word == u"Only on this PC");
    open.type(u"x"_s);
    CHECK(isMain());
}

TEST_CASE("A window that is closed while it saves stays until everything typed is saved", "[ui][truth]")
{
    TwoDesks desks;
    std::optional<OpenWindow> open(std::in_place, *desks.teacher);
    newPlan(*open);
    open->type(u"A"_s);
    open->press(Qt::Key_S, Qt::ControlModifier);
    open->type(u"B"_s); // the answer to the save is still under way
    if (open->window.close())
        open.reset(); // as the program ends with its last window
    else
        CHECK(open->find<InfoBar>(u"shell.closing"_s)->text().contains(u":10:20"));
    CHECK(eventually([&] { return !open || open->window.isHidden(); }));
    open.reset();
    CHECK(onlyPlan(desks).header().title == u"AB");
    CHECK_FALSE(answerOf(desks.teacher->plans().list({})).front().hasDraft);
}

TEST_CASE("A save that does not come back holds the window until the deadline it told", "[ui][truth]")
{
    FakeClock clock;
    SaveBeforeClosing closing(clock);
    int closed = 0;
    QObject::connect(&closing, &SaveBeforeClosing::closeWanted, [&] { ++closed; });
    closing.wait();
    clock.advance(SaveBeforeClosing::deadline - 1s);
    CHECK(closed == 0);
    clock.advance(1s);
    CHECK(closed == 1);
    CHECK(closing.mayClose());
}

TEST_CASE("A save that fails keeps the window open, and the next closing is not held up", "[ui][truth]")
{
    FakeClock clock;
    SaveBeforeClosing closing(clock);
    closing.wait();
    closing.failed();
    CHECK_FALSE(closing.isWaiting());
    CHECK(closing.text().contains(u"could not be saved"));
    CHECK(closing.mayClose());
    closing.saved(); // and work went on
    CHECK_FALSE(closing.mayClose());
}

TEST_CASE("A timetable with entries of a newer program is used as far as it is known, and that is said",
          "[ui][truth]")
{
    TwoDesks desks;
    QJsonObject timetable = timetableDocument();
    const DocId id(timetable.take(u"_id"_s).toString());
    QJsonArray entries = timetable[u"entries"_s].toArray();
    entries.append(QJsonObject{{u"weekday"_s, u"每天"_s}});
    entries.append(QJsonObject{{u"kind"_s, u"club"_s}});
    timetable[u"entries"_s] = entries;
    timetable[u"schema"_s] = 5;
    TwoDesks::put(*desks.teacher, u"school-fxz"_s, id, timetable);
    OpenWindow open(*desks.teacher);
    open.clock.setNow(QDateTime::fromString(u"2026-03-09T07:00:00+08:00"_s, Qt::ISODate));
    open.window.go(Place::Today);
    const auto* message = open.find<InfoBar>(u"today.message"_s);
    REQUIRE(eventually([&] { return message->isVisible(); }));
    CHECK(message->text().startsWith(u"2 entr"));
    CHECK(eventually([&] { return open.find<QWidget>(u"today.lessons"_s)->isVisible(); }));
    CHECK(answerOf(desks.teacher->plans().submit(desks.save(fixtureA()))).counter == 1);
}

TEST_CASE("A plan of a newer program stays in the list, can be read as far as it goes, and is not changed",
          "[ui][truth]")
{
    TwoDesks desks;
    QJsonObject json = fixtureA().toJson();
    json[u"schema"_s] = 2;
    json[u"steps"_s] = QJsonObject{{u"layout"_s, u"graph"_s}};
    const DocId id(u"plan:newer"_s);
    TwoDesks::put(*desks.teacher, u"space-js01"_s, id, json);
    const auto listed = answerOf(desks.teacher->plans().list({}));
    REQUIRE(listed.size() == 1);
    CHECK(listed.front().isNewer);
    CHECK(listed.front().header.title == fixtureA().header().title);

    OpenWindow open(*desks.teacher);
    open.window.openPlan(id);
    const auto* reader = open.find<SheetReader>(u"editor.reader"_s);
    REQUIRE(eventually([&] { return reader->isVisible(); }));
    CHECK(reader->toPlainText().contains(plainText(fixtureA().section(PlanSection::KeyPoints)).trimmed()));
    CHECK(open.find<InfoBar>(u"editor.notice"_s)->text().contains(u"newer version"));
    CHECK_FALSE(open.find<QPushButton>(u"editor.save"_s)->isEnabled());
    CHECK_FALSE(open.find<QPushButton>(u"editor.submit"_s)->isEnabled());
    CHECK_FALSE(open.find<QPushButton>(u"editor.attach"_s)->isEnabled());
    open.press(Qt::Key_S, Qt::ControlModifier);
    open.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    open.window.go(Place::Plans);
    CHECK(open.window.close());
    const QByteArray stored =
        answerOf(desks.teacher->documents().get(DatabaseName(u"space-js01"_s), id, {}, false));
    QJsonObject after = QJsonDocument::fromJson(stored).object();
    CHECK(after[u"steps"_s] == json[u"steps"_s]);
    CHECK(after[u"_rev"_s].toString().startsWith(u"1-"));
    CHECK(answerOf(desks.teacher->reviews().inbox()).isEmpty());
    REQUIRE(desks.teacher->plans().submit(id).isValid());
}

TEST_CASE("Starting from a standard plan is offered where there is one", "[ui][truth]")
{
    TwoDesks desks;
    OpenWindow open(*desks.teacher);
    open.window.go(Place::Plans);
    const auto* standard = open.find<QPushButton>(u"plans.fromStandard"_s);
    const auto* blank = open.find<QPushButton>(u"plans.blank"_s);
    REQUIRE(eventually([&] { return blank->property("kind") == u"primary"_s; }));
    CHECK_FALSE(standard->isVisible());
    QJsonObject json = fixtureA().toJson();
    json[u"kind"_s] = u"standard"_s;
    TwoDesks::put(*desks.teacher, u"column-yuwen-p1"_s, DocId(u"standard:1"_s), json);
    CHECK(eventually([&] { return standard->isVisible(); }));
    CHECK(blank->property("kind") != u"primary"_s);
}

TEST_CASE("A clock that cannot be right is said on every page, and not when it is right", "[ui][truth]")
{
    TwoDesks desks;
    OpenWindow open(*desks.teacher);
    open.clock.setNow(QDateTime::fromString(u"2020-06-01T10:03:00+08:00"_s, Qt::ISODate));
    open.window.watchClock(QDate(2026, 3, 1));
    auto* bar = open.find<InfoBar>(u"shell.clock"_s);
    REQUIRE(bar->isVisible());
    CHECK(bar->text().contains(u"2020"));
    open.clock.setNow(QDateTime::fromString(u"2026-03-09T07:00:00+08:00"_s, Qt::ISODate));
    open.clock.advance(2min);
    CHECK_FALSE(bar->isVisible());
}

TEST_CASE("A clock is measured against servers first, then receipts, then the making of the program",
          "[ui][truth]")
{
    const auto at = [](const QString& time) { return QDateTime::fromString(time, Qt::ISODate); };
    const QDateTime now = at(u"2026-03-09T07:00:00+08:00"_s);
    CHECK(ClockSentence::of(now, {}).isEmpty());
    CHECK(ClockSentence::of(now, {QDate(2026, 3, 9), {}, {}}).isEmpty());
    CHECK_FALSE(ClockSentence::of(now, {QDate(2026, 3, 11), {}, {}}).isEmpty());
    CHECK_FALSE(ClockSentence::of(now, {QDate(2009, 3, 11), {}, {}}).isEmpty());
    CHECK(ClockSentence::of(now, {QDate(2026, 3, 11), {}, 20s}).isEmpty()); // the server says so too
    CHECK(ClockSentence::of(now, {QDate(2026, 1, 1), {}, 26h}).contains(u"10 March 2026"));
    CHECK(ClockSentence::of(now, {QDate(2026, 1, 1), at(u"2026-03-12T08:00:00+08:00"_s), {}})
              .contains(u"12 March 2026"));
    CHECK(ClockSentence::of(now, {QDate(2026, 1, 1), at(u"2026-03-08T08:00:00+08:00"_s), {}}).isEmpty());
}
