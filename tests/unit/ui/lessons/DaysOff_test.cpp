// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/LessonFixtures.h"
#include "support/TestWorkspace.h"
#include "ui/lessons/DayOffWords.h"
#include "ui/lessons/DaysOffDialog.h"
#include "ui/lessons/LessonsPage.h"
#include "ui/lessons/ProposeDayOffDialog.h"
#include "unit/ui/TwoDesks.h"
#include "workspace/SequenceService.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;
using namespace shanke;
using namespace shanke::test;

namespace {

const QDate snowDay(2026, 3, 9);

// The page of the lessons of somebody, on the morning of a day on which the school has no lessons.
struct SnowDesk
{
    explicit SnowDesk(const QString& user) : pc(user)
    {
        useLook();
        clock.setNow(QDateTime(snowDay, QTime(7, 0)));
        pc.put(u"school-fxz"_s, timetableDocument());
        TestWorkspace::acquaint({&pc});
        page = std::make_unique<LessonsPage>(*pc, clock);
        page->resize(1152, 700);
        page->show();
        page->activate();
    }

    void propose(const DayOff& dayOff)
    {
        SchoolPc leader{UserId(u"sh01"_s)};
        pc.enrol(leader);
        const QJsonObject members = membersOf(dayOff, clock.now()).value();
        pc.put(u"school-fxz"_s, documentWithId(leader.say(DatabaseName(u"school-fxz"_s), DayOff::kind().word,
                                                          PlainEvent{}, members)));
    }
    template <typename T>
    T* find(const QString& object)
    {
        T* found = page->findChild<T*>(object);
        REQUIRE(found);
        return found;
    }
    bool isAsked() { return find<QPushButton>(u"dayoff.accept"_s)->isVisible(); }
    SequencesView view() { return answerOf(pc->sequences().view(snowDay)); }
    DayOffAnswer answer() { return answerTo(view().daysOff.front(), view()); }

    FakeClock clock;
    TestWorkspace pc;
    std::unique_ptr<LessonsPage> page;
};

} // namespace

TEST_CASE("A day without lessons is shown with what it moves, accepted and undone", "[ui][lessons]")
{
    SnowDesk desk(u"js01"_s);
    CHECK_FALSE(desk.isAsked());
    desk.propose({.day = snowDay, .reason = u"凝冻"_s});
    REQUIRE(eventually([&] { return desk.isAsked(); }));
    CHECK(desk.find<QLabel>(u"dayoff.what"_s)->text().contains(u"凝冻"_s));
    CHECK(desk.find<QLabel>(u"dayoff.preview"_s)->text().contains(u'2')); // two classes
    CHECK_FALSE(desk.find<QPushButton>(u"lessons.daysOff"_s)->isHidden());

    desk.find<QPushButton>(u"dayoff.accept"_s)->click();
    REQUIRE(eventually([&] { return !desk.isAsked(); }));
    CHECK(desk.answer() == DayOffAnswer::Accepted);

    desk.find<QPushButton>(u"lessons.daysOff"_s)->click();
    auto* dialog = desk.find<DaysOffDialog>({});
    CHECK(dialog->findChild<QListWidget*>(u"daysoff.list"_s)->count() == 1);
    CHECK_FALSE(dialog->findChild<QPushButton*>(u"daysoff.accept"_s)->isEnabled());
    CHECK(dialog->findChild<QPushButton*>(u"daysoff.propose"_s)->isHidden());
    dialog->findChild<QPushButton*>(u"daysoff.undo"_s)->click();
    REQUIRE(eventually([&] { return desk.isAsked(); }));
    CHECK(desk.answer() == DayOffAnswer::Open);

    desk.find<QPushButton>(u"dayoff.decline"_s)->click();
    REQUIRE(eventually([&] { return !desk.isAsked(); }));
    CHECK(desk.answer() == DayOffAnswer::Declined);
}

TEST_CASE("A leader without classes proposes a day to the school and takes it back", "[ui][lessons]")
{
    SnowDesk desk(u"sh01"_s);
    auto* daysOff = desk.find<QPushButton>(u"lessons.daysOff"_s);
    REQUIRE(eventually([&] { return !daysOff->isHidden(); }));
    daysOff->click();
    auto* dialog = desk.find<DaysOffDialog>({});
    dialog->findChild<QPushButton*>(u"daysoff.propose"_s)->click();
    auto* form = dialog->findChild<ProposeDayOffDialog*>();
    REQUIRE(form);
    auto* say = form->findChild<QPushButton*>(u"propose.say"_s);
    CHECK_FALSE(say->isEnabled()); // no reason
    form->findChild<QLineEdit*>(u"propose.reason"_s)->setText(u"凝冻"_s);
    CHECK(say->isEnabled());
    form->findChild<QSpinBox*>(u"propose.first"_s)->setValue(4);
    form->findChild<QSpinBox*>(u"propose.last"_s)->setValue(2);
    CHECK_FALSE(say->isEnabled());
    form->findChild<QSpinBox*>(u"propose.last"_s)->setValue(0);
    form->findChild<QCheckBox*>(u"propose.isHeld"_s)->setChecked(true);
    form->findChild<QDateEdit*>(u"propose.held"_s)->setDate(snowDay);
    CHECK_FALSE(say->isEnabled()); // on the day itself
    form->findChild<QDateEdit*>(u"propose.held"_s)->setDate(snowDay.addDays(5));
    say->click();
    REQUIRE(eventually([&] { return desk.view().daysOff.size() == 1; }));
    const DayOff said = desk.view().daysOff.front().proposal.said;
    CHECK(said ==
          DayOff{.day = snowDay, .firstSlot = 4, .insteadDay = snowDay.addDays(5), .reason = u"凝冻"_s});

    REQUIRE(eventually([&] { return !desk.page->findChild<DaysOffDialog*>(); }));
    daysOff->click();
    desk.find<DaysOffDialog>({})->findChild<QPushButton*>(u"daysoff.takeBack"_s)->click();
    REQUIRE(eventually([&] { return desk.view().daysOff.front().isTakenBack; }));
}

TEST_CASE("A day without lessons is proposed to the whole school, a grade or a class", "[ui][lessons]")
{
    SnowDesk desk(u"sh01"_s);
    ProposeDayOffDialog dialog(desk.view());
    auto* whom = dialog.findChild<QComboBox*>(u"propose.whom"_s);
    REQUIRE(whom);
    REQUIRE(whom->count() == 4); // of the timetable: a grade and its two classes
    CHECK(dialog.dayOff().isFor({}, {}));
    whom->setCurrentIndex(1);
    CHECK(dialog.dayOff().grade == u"P1");
    CHECK(DayOffWords::what(dialog.dayOff()).contains(whom->currentText()));
    whom->setCurrentIndex(3);
    CHECK(dialog.dayOff().grade.isEmpty());
    CHECK(dialog.dayOff().classes == QStringList{u"一(2)班"_s});
    CHECK(DayOffWords::what(dialog.dayOff()).contains(u"一(2)班"_s));
}
