// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/ChoiceField.h"
#include "ui/editor/EditorPage.h"
#include "ui/editor/LaneBoard.h"
#include "ui/editor/NumberField.h"
#include "ui/editor/SheetText.h"
#include "ui/editor/StepTable.h"
#include "ui/sheet/SheetWords.h"
#include "unit/ui/OpenWindow.h"

#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

const QStringList BothGrades{u"P1"_s, u"P3"_s};

TeachingStep cardStep(const QString& id, const QString& lane, int minutes)
{
    TeachingStep step;
    step.id = id;
    step.gradeLane = lane;
    step.minutes = minutes;
    step.teacherActivity = id;
    return step;
}

struct ShownLanes
{
    explicit ShownLanes(const Steps& steps, int textPercent = 100) : said(steps)
    {
        useLook(ColourScheme::Light, textPercent);
        QObject::connect(&table, &StepTable::edited, &table, [this](const Steps& edited) {
            said = edited;
            table.showSteps(said, BothGrades, {40, 40});
        });
        table.showSteps(said, BothGrades, {40, 40});
        table.resize(900, 700);
        table.show();
        table.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&table));
    }

    ~ShownLanes() { useLook(); }

    SheetText* text(int number)
    {
        return table.findChild<SheetText*>(u"editor.step%1.teacher"_s.arg(number));
    }
    int left(int number) { return text(number)->mapTo(&table, QPoint()).x(); }
    int top(int number) { return text(number)->mapTo(&table, QPoint()).y(); }

    QStringList ids() const
    {
        QStringList ids;
        for (const TeachingStep& step : said)
            ids.append(step.id);
        return ids;
    }

    Steps said;
    StepTable table{SheetWords::stepColumns()};
};

// A window with a plan that is begun in one of the forms.
struct BegunPlan
{
    explicit BegunPlan(PlanStart start) : open(*desks.teacher)
    {
        open.window.newPlanAs(start);
        REQUIRE(eventually([&] { return open.find<QLineEdit>(u"editor.title"_s) != nullptr; }));
    }

    bool isShown(const QString& field)
    {
        const auto* widget = open.find<QWidget>(u"editor."_s + field);
        return widget && widget->isVisible();
    }

    void choose(const QString& form)
    {
        for (QAction* action : open.find<QToolButton>(u"editor.form"_s)->menu()->actions()) {
            if (action->text() == form)
                return action->trigger();
        }
        FAIL("no such form");
    }

    TwoDesks desks;
    OpenWindow open;
};

} // namespace

TEST_CASE("Two grades have a column each, and what they do at the same time begins at the same height",
          "[ui][editor][lanes]")
{
    ShownLanes shown({cardStep(u"a"_s, u"P1"_s, 12), cardStep(u"b"_s, u"P3"_s, 12),
                      cardStep(u"c"_s, u"P1"_s, 28), cardStep(u"d"_s, u"P3"_s, 28)});
    CHECK(shown.left(1) < shown.left(2));
    CHECK(shown.top(1) == shown.top(2));
    CHECK(shown.top(3) == shown.top(4));
    CHECK(shown.text(4)->toPlainText() == u"d");
}

TEST_CASE("The title of a card is read whole, also at twice the text size", "[ui][editor][lanes][large]")
{
    for (const int percent : {100, 200}) {
        ShownLanes shown({cardStep(u"a"_s, u"P1"_s, 12), cardStep(u"b"_s, u"P3"_s, 12)}, percent);
        auto* title = shown.table.findChild<QLineEdit*>(u"editor.step1.title"_s);
        const auto* minutes = shown.table.findChild<NumberField*>(u"editor.step1.minutes"_s);
        shown.table.resize(percent == 100 ? 680 : 788, 700);
        const auto top = [&](const QWidget* widget) { return widget->mapTo(&shown.table, QPoint()).y(); };
        CHECK(
            eventually([&] { return (top(title) < top(minutes) - title->height() / 2) == (percent > 100); }));
        INFO(percent << " %: " << title->width());
        CHECK(title->width() > title->fontMetrics().horizontalAdvance(u"初读正音认字"_s) + 8);
    }
}

TEST_CASE("The cursor stays where it is while minutes move the rows", "[ui][editor][lanes]")
{
    ShownLanes shown({cardStep(u"a"_s, u"P1"_s, 12), cardStep(u"b"_s, u"P3"_s, 12),
                      cardStep(u"c"_s, u"P1"_s, 28), cardStep(u"d"_s, u"P3"_s, 28)});
    auto* minutes = shown.table.findChild<NumberField*>(u"editor.step2.minutes"_s);
    minutes->setFocus();
    REQUIRE(minutes->hasFocus());
    QTest::keyClick(minutes, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(minutes, u"20"_s);
    CHECK(shown.said[1].minutes == 20);
    CHECK(minutes->hasFocus());
    QTest::qWait(0);
    CHECK(shown.top(4) > shown.top(3)); // what follows begins later
}

TEST_CASE("A step moves among those of its grade, and one for all keeps them apart", "[ui][editor][lanes]")
{
    const Steps steps{cardStep(u"a"_s, u"P1"_s, 5), cardStep(u"b"_s, u"P3"_s, 5),
                      cardStep(u"c"_s, u"P1"_s, 5), cardStep(u"all"_s, {}, 5), cardStep(u"d"_s, u"P1"_s, 5)};
    const auto order = [](const Steps& moved) {
        QString ids;
        for (const TeachingStep& step : moved)
            ids += step.id + u' ';
        return ids.trimmed();
    };
    CHECK(order(withStepMoved(u"c"_s, true, steps)) == u"c a b all d");
    CHECK(order(withStepMoved(u"a"_s, false, steps)) == u"b c a all d");
    CHECK(order(withStepMoved(u"d"_s, true, steps)) == u"a b c d all");
    CHECK(order(withStepMoved(u"all"_s, true, steps)) == u"a b all c d");
    CHECK(withStepMoved(u"b"_s, true, steps)[1].stage == LessonStage::Before); // none before it in its lane
    CHECK(withStepAfter(u"b"_s, u"new"_s, steps)[2].gradeLane == u"P3");
}

TEST_CASE("A step is added to a grade, handed to the other, and said to be for all", "[ui][editor][lanes]")
{
    ShownLanes shown({cardStep(u"a"_s, u"P1"_s, 12)});
    const auto boards = shown.table.findChildren<LaneBoard*>();
    REQUIRE(boards.size() == 3);
    boards[1]->findChild<QPushButton*>(u"editor.lane.P3.add"_s)->click();
    REQUIRE(shown.said.size() == 2);
    CHECK(shown.said[1].gradeLane == u"P3");
    CHECK(shown.text(2)->hasFocus());
    auto* lane = shown.table.findChild<ChoiceField*>(u"editor.step2.lane"_s);
    lane->setCurrentIndex(0);
    emit lane->activated(0);
    CHECK(shown.said[1].gradeLane.isEmpty());
    auto* mode = shown.table.findChild<ChoiceField*>(u"editor.step1.mode"_s);
    mode->setCurrentIndex(1);
    emit mode->activated(1);
    CHECK(shown.said[0].laneMode == u"DIRECT");
    CHECK(shown.ids().first() == u"a");
}

TEST_CASE("A brief plan has few places, becomes a full one with what was typed, and back in one step",
          "[ui][editor][layout]")
{
    BegunPlan brief(PlanStart::Brief);
    CHECK(brief.isShown(u"keyPoints"_s));
    CHECK_FALSE(brief.isShown(u"boardDesign"_s));
    brief.open.enter<SheetText>(u"editor.keyPoints"_s)->insertPlainText(u"朗读"_s);
    brief.choose(u"Full plan"_s);
    REQUIRE(eventually([&] { return brief.isShown(u"boardDesign"_s); }));
    CHECK(brief.open.find<SheetText>(u"editor.keyPoints"_s)->toPlainText() == u"朗读");
    brief.open.enter<SheetText>(u"editor.boardDesign"_s)->insertPlainText(u"板书"_s);
    brief.choose(u"Brief plan"_s);
    CHECK(brief.isShown(u"boardDesign"_s)); // it is written, so it stays in sight
    // What is emptied while somebody types stays where it is.
    auto* board = brief.open.enter<SheetText>(u"editor.boardDesign"_s);
    board->selectAll();
    board->textCursor().removeSelectedText();
    CHECK(brief.isShown(u"boardDesign"_s));
}

TEST_CASE("A plan becomes that of an activity by its form, not by a key in the list of grades",
          "[ui][editor][layout]")
{
    BegunPlan plan(PlanStart::Full);
    CHECK(plan.isShown(u"pickLesson"_s));
    auto* grade = plan.open.enter<ChoiceField>(u"editor.grade"_s);
    REQUIRE(grade->count() > 1);
    CHECK(grade->itemData(1).toString() == u"P1"_s);
    CHECK(grade->findData(u"K2"_s) < 0);
    auto* subject = plan.open.find<ChoiceField>(u"editor.subject"_s);
    subject->setCurrentIndex(subject->findData(u"yuwen"_s));
    emit subject->activated(subject->currentIndex());
    plan.open.find<QToolButton>(u"editor.form"_s)->menu()->actions().at(2)->trigger();
    REQUIRE(eventually([&] { return !plan.isShown(u"keyPoints"_s); }));
    CHECK(plan.open.find<ChoiceField>(u"editor.subject"_s)->currentText() == u"Chinese"_s);
    CHECK(plan.open.find<ChoiceField>(u"editor.grade"_s)->itemData(1).toString() == u"K1"_s);
    CHECK(plan.isShown(u"extension"_s));
    CHECK_FALSE(plan.isShown(u"edition"_s));
    CHECK_FALSE(plan.isShown(u"pickLesson"_s)); // it is of no textbook
    CHECK_FALSE(plan.isShown(u"makeGuide"_s));
    CHECK(plan.open.find<QToolButton>(u"editor.form"_s)->text() == u"Kindergarten activity");
    plan.open.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(eventually([&] { return plan.isShown(u"keyPoints"_s); }));
}

TEST_CASE("A plan for two grades begins with a row for the other one", "[ui][editor][layout][lanes]")
{
    BegunPlan plan(PlanStart::TwoGrades);
    const auto pick = [&](ChoiceField* field, const QString& key) {
        field->setCurrentIndex(field->findData(key));
        emit field->activated(field->currentIndex());
    };
    pick(plan.open.enter<ChoiceField>(u"editor.grade"_s), u"P1"_s);
    QWidget* other = nullptr;
    REQUIRE(eventually([&] {
        other = plan.open.find<QWidget>(u"editor.lanes1.grade"_s);
        return other != nullptr;
    }));
    pick(qobject_cast<ChoiceField*>(other), u"P3"_s);
    REQUIRE(eventually([&] {
        const auto boards = plan.open.window.findChildren<LaneBoard*>();
        return boards.size() == 3 && boards[1]->isVisible();
    }));
    CHECK(plan.open.find<QPushButton>(u"editor.lane.P3.add"_s));
}
