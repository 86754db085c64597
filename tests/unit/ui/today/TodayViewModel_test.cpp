// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/InfoBar.h"
#include "ui/today/TodayPage.h"
#include "ui/today/TodayViewModel.h"
#include "unit/ui/TwoDesks.h"

#include <QDialogButtonBox>
#include <QInputDialog>
#include <QPushButton>
#include <QSignalSpy>

using namespace shanke;
using namespace test;
using namespace Qt::StringLiterals;

namespace {

const QDate monday(2026, 3, 9);

// js01 has 一(1)班 on Monday in the second period, and on Thursday in the first.
void putTimetable(Workspace& workspace)
{
    Timetable timetable;
    timetable.validFrom = QDate(2026, 2, 23);
    timetable.validTo = QDate(2026, 7, 10);
    timetable.termStart = QDate(2026, 2, 23);
    timetable.periods = {{1, u"第1节"_s, QTime(8, 30), QTime(9, 10)},
                         {2, u"第2节"_s, QTime(9, 20), QTime(10, 0)}};
    timetable.entries = {{1, 2, UserId(u"js01"_s), u"一(1)班"_s, u"P1"_s, u"yuwen"_s},
                         {4, 1, UserId(u"js01"_s), u"一(1)班"_s, u"P1"_s, u"yuwen"_s}};
    TwoDesks::put(workspace, u"school-fxz"_s, DocId(u"timetable:2026-spring"_s), timetable.toJson());
}

} // namespace

TEST_CASE("TodayViewModel: the lessons of the day and of the coming days, each with its plan", "[ui][today]")
{
    TwoDesks desks;
    putTimetable(*desks.teacher);
    FakeClock clock; // a Thursday
    TodayViewModel model(*desks.teacher, clock);
    model.setShown(true);
    REQUIRE(eventually([&] { return !model.today().empty(); }));
    CHECK(model.today().front().when.startsWith(u"第1节"));
    REQUIRE_FALSE(model.coming().empty());
    CHECK(model.coming().front().date == monday);
    CHECK_FALSE(model.coming().front().dayHeading.isEmpty());
    CHECK(model.coming().front().action == LessonAction::Prepare);

    desks.save(fixtureA()); // for Monday's second period
    REQUIRE(eventually([&] { return model.coming().front().what == u"静夜思"; }));
    CHECK(model.coming().front().action == LessonAction::Continue);
}

TEST_CASE("TodayViewModel: a plan that came back is counted and is to be corrected", "[ui][today]")
{
    TwoDesks desks;
    putTimetable(*desks.teacher);
    FakeClock clock;
    TodayViewModel model(*desks.teacher, clock);
    model.setShown(true);
    DecisionDraft draft;
    draft.submission = desks.submit(desks.save(fixtureA())).id;
    draft.verdict = Verdict::Returned;
    draft.reasons = {u"NO_BOARD"_s};
    draft.note = u"请补板书"_s;
    desks.decide(draft);
    REQUIRE(eventually([&] { return model.returned() == 1; }));
    CHECK(model.coming().front().action == LessonAction::Correct);
}

TEST_CASE("TodayViewModel: after midnight it is the next day, without anybody doing anything", "[ui][today]")
{
    TwoDesks desks;
    FakeClock clock;
    TodayViewModel model(*desks.teacher, clock);
    model.setShown(true);
    REQUIRE(eventually([&] { return model.isLoaded(); }));
    const QString before = model.day();
    clock.advance(std::chrono::hours(4));
    CHECK(eventually([&] { return model.day() != before; }));
}

TEST_CASE("TodayPage: the button of a lesson without a plan begins one for it", "[ui][today]")
{
    TwoDesks desks;
    putTimetable(*desks.teacher);
    FakeClock clock;
    TodayPage page(*desks.teacher, clock);
    page.show();
    LessonHeader begun;
    QObject::connect(&page, &TodayPage::lessonActivated, &page,
                     [&](const LessonHeader& header) { begun = header; });
    QPushButton* button = nullptr;
    REQUIRE(eventually(
        [&] { return (button = page.findChild<QPushButton*>(u"today.2026-03-09.2"_s)) != nullptr; }));
    button->click();
    CHECK(begun.plannedDate == monday);
    CHECK(begun.slot == 2);
    CHECK(begun.classes == QStringList{u"一(1)班"_s});
}

TEST_CASE("TodayViewModel: what nobody sees is not read, and what is seen only when it changed",
          "[ui][today]")
{
    TwoDesks desks;
    putTimetable(*desks.teacher);
    FakeClock clock;
    TodayViewModel model(*desks.teacher, clock);
    QSignalSpy read(&model, &TodayViewModel::changed);
    QSignalSpy workspaceChanged(desks.teacher.get(), &Workspace::changed);
    desks.save(fixtureA());
    REQUIRE(eventually([&] { return workspaceChanged.count() > 0; }));
    clock.advance(std::chrono::hours(24));
    CHECK_FALSE(model.isLoaded());
    CHECK(read.count() == 0);

    model.setShown(true);
    REQUIRE(eventually([&] { return read.count() == 1; }));
    const int before = int(workspaceChanged.count());
    TwoDesks::put(*desks.teacher, u"column-yuwen-p1"_s, DocId(u"note:one"_s), {});
    REQUIRE(eventually([&] { return workspaceChanged.count() > before; }));
    // Asked after the question of Today, and so answered after it.
    answerOf(desks.teacher->plans().list({}));
    QTest::qWait(0);
    CHECK(read.count() == 1);

    model.setShown(false);
    desks.save(fixtureA());
    REQUIRE(eventually([&] { return workspaceChanged.count() > before + 1; }));
    model.setShown(true);
    CHECK(eventually([&] { return read.count() == 2; }));
}

TEST_CASE("TodayPage: an exception needs a reason, and a plan that was decided about meanwhile needs none",
          "[ui][today]")
{
    TwoDesks desks;
    putTimetable(*desks.teacher);
    FakeClock clock;
    clock.setNow(QDateTime(monday.addDays(-1), QTime(20, 0)));
    const DocId submission = desks.submit(desks.save(fixtureA())).id;
    TodayPage page(*desks.teacher, clock);
    page.show();
    QPushButton* button = nullptr;
    REQUIRE(eventually([&] {
        button = page.findChild<QPushButton*>(u"today.exception.2026-03-09.2"_s);
        return button && button->isVisible();
    }));
    button->click();
    auto* dialog = page.findChild<QInputDialog*>(u"today.whyTaughtFirst"_s);
    REQUIRE(dialog);
    const QPushButton* state = dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
    CHECK_FALSE(state->isEnabled());
    dialog->setTextValue(u" \n"_s);
    CHECK_FALSE(state->isEnabled());
    dialog->setTextValue(u"审核人去县里开会"_s);
    CHECK(state->isEnabled());

    DecisionDraft draft;
    draft.submission = submission;
    draft.verdict = Verdict::Approved;
    desks.decide(draft);
    dialog->accept();
    auto* message = page.findChild<InfoBar*>(u"today.message"_s);
    CHECK(eventually([&] { return message->text().contains(u"does not wait for a decision any more"); }));
}
