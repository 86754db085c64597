// SPDX-License-Identifier: GPL-3.0-or-later
#include "sequence/calendarKind.h"
#include "support/LessonFixtures.h"
#include "support/TestWorkspace.h"
#include "support/catch.h"
#include "workspace/RegisterService.h"
#include "workspace/SequenceService.h"
#include "workspace/values/DayOffValues.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

const QDate snowDay(2026, 3, 9); // a Monday: 一(2)班 in the first period, 一(1)班 in the second

// js01's PC, with a plan for 一(1)班 on Monday and Wednesday, and an approver who is known to it.
struct SnowSchool
{
    SnowSchool()
    {
        pc.put(u"school-fxz"_s, timetableDocument());
        TestWorkspace::acquaint({&pc});
        pc.enrol(leader);
        for (const QDate& day : {snowDay, snowDay.addDays(2)}) {
            LessonPlan plan = fixtureA();
            LessonHeader header = plan.header();
            header.plannedDate = day;
            header.slot = 2;
            header.classes = {u"一(1)班"_s};
            plan.setHeader(header);
            REQUIRE(await(pc->records().save({}, {}, plan)));
        }
    }

    DocId propose(const DayOff& dayOff) { return proposeBy(leader, dayOff); }
    DocId proposeBy(SchoolPc& who, const DayOff& dayOff)
    {
        const QJsonObject members = membersOf(dayOff, QDateTime(snowDay, QTime(7, 0), Qt::UTC)).value();
        const ChainEvent event =
            who.say(DatabaseName(u"school-fxz"_s), DayOff::kind().word, PlainEvent{}, members);
        pc.put(u"school-fxz"_s, documentWithId(event));
        return event.id();
    }
    SequencesView view() { return await(pc->sequences().view(snowDay)).value(); }
    QString daysOfPlans()
    {
        QStringList days;
        for (const ClassLessons& lessons : view().classes) {
            for (const PlacedPeriod& placed : lessons.sequence.layout().periods)
                days.append(placed.hour ? placed.hour->date.toString(u"M-d"_s) : u"-"_s);
        }
        return days.join(u' ');
    }
    Result<> say(const QList<ClassChange>& changes) { return await(pc->sequences().say(changes)); }
    DayOffAnswer answer() { return answerTo(view().daysOff.front(), view()); }
    size_t asked() { return waitingDaysOff(view()).size(); }
    TodayView today(const TodayView& before = {}) { return await(pc->today().view(snowDay, before)).value(); }

    TestWorkspace pc{u"js01"_s};
    SchoolPc leader{UserId(u"sh01"_s)};
};

} // namespace

TEST_CASE("A day without lessons moves the classes of who accepts it, and can be taken back",
          "[workspace][lessons]")
{
    SnowSchool school;
    CHECK(school.today().daysOff == 0);
    school.propose({.day = snowDay, .reason = u"凝冻"_s});
    CHECK(school.daysOfPlans() == u"3-9 3-11"); // a proposal moves nothing
    CHECK(school.today().daysOff == 1);
    CHECK(school.today().today.size() == 2);
    REQUIRE(school.asked() == 1);
    REQUIRE_FALSE(school.view().mayPropose);

    const auto changes = accepting(school.view().daysOff.front(), school.view());
    CHECK(changes.size() == 2); // both classes of the day
    CHECK(changes.front().reason == u"凝冻");
    REQUIRE(school.say(changes));
    CHECK(school.answer() == DayOffAnswer::Accepted);
    CHECK(school.asked() == 0);
    CHECK(school.daysOfPlans() == u"3-11 3-16");
    CHECK(school.today().today.empty());

    REQUIRE(school.say(takingBackAnswer(school.view().daysOff.front(), school.view())));
    CHECK(school.answer() == DayOffAnswer::Open);
    CHECK(school.daysOfPlans() == u"3-9 3-11");
    // And once more, all of it and not what was undone.
    REQUIRE(school.say(accepting(school.view().daysOff.front(), school.view())));
    CHECK(school.daysOfPlans() == u"3-11 3-16");
}

TEST_CASE("A day without lessons is declined, and that is taken back too", "[workspace][lessons]")
{
    SnowSchool school;
    school.propose({.day = snowDay});
    REQUIRE(school.say(declining(school.view().daysOff.front())));
    CHECK(school.answer() == DayOffAnswer::Declined);
    CHECK(school.asked() == 0);
    CHECK(school.daysOfPlans() == u"3-9 3-11");
    REQUIRE(school.say(takingBackAnswer(school.view().daysOff.front(), school.view())));
    CHECK(school.answer() == DayOffAnswer::Open);
    CHECK(school.asked() == 1);
}

TEST_CASE("Lessons that are held on another day stand there once that is accepted", "[workspace][lessons]")
{
    SnowSchool school;
    school.propose({.day = snowDay, .firstSlot = 2, .insteadDay = snowDay.addDays(5)});
    REQUIRE(school.say(accepting(school.view().daysOff.front(), school.view())));
    CHECK(school.today().today.size() == 1); // the first period
    const TodayView saturday = await(school.pc->today().view(snowDay.addDays(5))).value();
    REQUIRE(saturday.today.size() == 1);
    CHECK(saturday.today.front().entry.className == u"一(1)班");
}

TEST_CASE("What the school takes back after it was accepted asks once more", "[workspace][lessons]")
{
    SnowSchool school;
    const DocId proposal = school.propose({.day = snowDay});
    REQUIRE(school.say(accepting(school.view().daysOff.front(), school.view())));
    school.propose({.undoes = proposal.toString()});
    REQUIRE(school.asked() == 1);
    CHECK(school.view().daysOff.front().isTakenBack);
    CHECK(school.daysOfPlans() == u"3-11 3-16"); // nobody moves the classes of another
    REQUIRE(school.say(takingBackAnswer(school.view().daysOff.front(), school.view())));
    CHECK(school.asked() == 0);
    CHECK(school.daysOfPlans() == u"3-9 3-11");
}

TEST_CASE("A day without lessons asks nobody when it is not a leader's, or no class of theirs is held",
          "[workspace][lessons]")
{
    SnowSchool school;
    SECTION("a colleague's")
    {
        SchoolPc colleague{UserId(u"js02"_s)};
        school.pc.enrol(colleague);
        school.proposeBy(colleague, {.day = snowDay});
        CHECK(school.view().daysOff.empty());
    }
    SECTION("somebody's whom nobody vouches for")
    {
        SchoolPc stranger{UserId(u"sh01"_s), SchoolId(u"fxz"_s), DeviceKey::make()};
        school.proposeBy(stranger, {.day = snowDay});
        CHECK(school.view().daysOff.empty());
    }
    SECTION("a day without a class of this person")
    {
        school.propose({.day = snowDay.addDays(1)});
        CHECK(school.view().daysOff.size() == 1);
    }
    SECTION("a holiday of the calendar")
    {
        QJsonObject json = school.pc->records().blank(calendarKind()).toJson();
        json.insert(u"holidays"_s, QJsonArray{QJsonObject{{u"id"_s, u"a"_s},
                                                          {u"name"_s, u"放假"_s},
                                                          {u"from"_s, snowDay.toString(Qt::ISODate)}}});
        REQUIRE(await(school.pc->records().save({}, {}, Record::fromJson(calendarKind(), json).value())));
        school.propose({.day = snowDay});
    }
    CHECK(school.asked() == 0);
    CHECK(school.today().daysOff == 0);
}

TEST_CASE("Only a leader proposes a day without lessons", "[workspace][lessons]")
{
    SnowSchool school;
    CHECK(await(school.pc->sequences().propose({.day = snowDay})).error().kind == ErrorKind::Forbidden);

    TestWorkspace leader(u"sh01"_s);
    leader.put(u"school-fxz"_s, timetableDocument());
    TestWorkspace::acquaint({&leader});
    CHECK(await(leader->sequences().propose({})).error().kind == ErrorKind::InvalidInput);
    const auto proposed = await(leader->sequences().propose({.day = snowDay, .reason = u"凝冻"_s}));
    REQUIRE(proposed);
    const SequencesView view = await(leader->sequences().view(snowDay)).value();
    CHECK(view.mayPropose);
    REQUIRE(view.daysOff.size() == 1);
    CHECK(view.daysOff.front().proposal.author == UserId(u"sh01"_s));
    REQUIRE(await(leader->sequences().propose({.undoes = proposed->toString()})));
    CHECK(await(leader->sequences().view(snowDay))->daysOff.front().isTakenBack);
}

TEST_CASE("No plan is due on a holiday or a day without lessons, but on a make-up day",
          "[workspace][registers]")
{
    TestWorkspace pc(u"sh01"_s);
    pc.put(u"school-fxz"_s, timetableDocument());
    TestWorkspace::acquaint({&pc});
    SchoolPc leader{UserId(u"sh01"_s), SchoolId(u"fxz"_s), DeviceKey::make()};
    pc.enrol(leader);
    const auto due = [&pc](const QDate& day) {
        const RegisterView view = await(pc->registers().view({day, day})).value();
        int lessons = 0;
        for (const InspectionRow& row : view.inspection)
            lessons += int(row.due.size());
        return lessons;
    };
    const QDate saturday = snowDay.addDays(5);
    REQUIRE(due(snowDay) == 2);
    REQUIRE(due(saturday) == 0);
    SECTION("as a leader proposed it")
    {
        const DayOff dayOff{.day = snowDay, .firstSlot = 2, .insteadDay = saturday};
        pc.put(u"school-fxz"_s,
               documentWithId(leader.say(DatabaseName(u"school-fxz"_s), DayOff::kind().word, PlainEvent{},
                                         membersOf(dayOff, QDateTime(snowDay, QTime(7, 0))).value())));
        CHECK(due(snowDay) == 1);
        CHECK(due(saturday) == 1);
    }
    SECTION("as the school's calendar says")
    {
        QJsonObject json = pc->records().blank(calendarKind()).toJson();
        json.insert(u"holidays"_s, QJsonArray{QJsonObject{{u"id"_s, u"a"_s},
                                                          {u"name"_s, u"放假"_s},
                                                          {u"from"_s, snowDay.toString(Qt::ISODate)}}});
        json.insert(u"makeUps"_s, QJsonArray{QJsonObject{{u"id"_s, u"b"_s},
                                                         {u"day"_s, saturday.toString(Qt::ISODate)},
                                                         {u"weekday"_s, u"1"_s}}});
        const auto saved = await(pc->records().save({}, {}, Record::fromJson(calendarKind(), json).value()));
        REQUIRE(saved);
        REQUIRE(await(pc->records().open(saved->id))->database == DatabaseName(u"school-fxz"_s));
        CHECK(due(snowDay) == 0);
        CHECK(due(saturday) == 2);
    }
}
