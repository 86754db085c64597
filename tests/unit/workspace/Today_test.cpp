// SPDX-License-Identifier: GPL-3.0-or-later
#include "sequence/ClassHour.h"
#include "support/LessonFixtures.h"
#include "support/TestWorkspace.h"
#include "support/catch.h"
#include "workspace/lessons/TodaySources.h"

#include <QJsonDocument>

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

const QDate monday(2026, 3, 9);

LessonPlan plannedFor(const QDate& day, const QStringList& classes)
{
    LessonPlan plan = fixtureA();
    LessonHeader header = plan.header();
    header.plannedDate = day;
    header.slot = 2;
    header.classes = classes;
    plan.setHeader(header);
    return plan;
}

Timetable timetable()
{
    return Timetable::fromJson(timetableDocument()).value();
}

} // namespace

TEST_CASE("A plan is meant for the next lesson of each of its classes", "[workspace][today]")
{
    const UserId teacher(u"js01"_s);
    SchoolTime time{{{timetable()}, 0}, completed({}, {timetable()})};
    const LessonHeader header = plannedFor(monday, {u"一(1)班"_s, u"一(2)班"_s}).header();
    const auto lessons = plannedLessons(header, teacher, time);
    REQUIRE(lessons.size() == 2);
    CHECK(lessons[0] == PlannedLesson{u"一(2)班"_s, monday, 1});
    CHECK(lessons[1] == PlannedLesson{u"一(1)班"_s, monday, 2});

    const LessonHeader tuesday = plannedFor(monday.addDays(1), {u"一(1)班"_s}).header();
    CHECK(plannedLessons(tuesday, teacher, time).front() ==
          PlannedLesson{u"一(1)班"_s, monday.addDays(2), 2});
    CHECK(plannedLessons(tuesday, teacher, {}).front() == PlannedLesson{u"一(1)班"_s, monday.addDays(1), 2});
    CHECK(plannedLessons(plannedFor({}, {u"一(1)班"_s}).header(), teacher, time).empty());

    // Not on a holiday, but on the day that is made up for it.
    time.calendar.holidays = {{u"假期"_s, monday, monday.addDays(2)}};
    CHECK(plannedLessons(tuesday, teacher, time).front().date == monday.addDays(7));
    time.calendar.makeUpDays = {{monday.addDays(5), 3}};
    CHECK(plannedLessons(tuesday, teacher, time).front().date == monday.addDays(5));
}

TEST_CASE("Today shows the lessons of the day with their plans, and what comes", "[workspace][today]")
{
    TestWorkspace workspace(u"js01"_s);
    workspace.put(u"school-fxz"_s, timetableDocument());
    const SavedRecord saved =
        await(workspace->records().save({}, {}, plannedFor(monday, {u"一(1)班"_s}))).value();
    const auto today = await(workspace->today().view(monday));
    REQUIRE(today);
    CHECK(today->teachingWeek == timetable().teachingWeek(monday));
    REQUIRE(today->today.size() == 2);
    CHECK_FALSE(today->today[0].plan);
    CHECK(today->today[0].entry.className == u"一(2)班");
    REQUIRE(today->today[1].plan);
    CHECK(today->today[1].plan->id == saved.id);
    CHECK(today->today[1].period.name == u"第2节");
    CHECK(today->coming.size() == 8);
    CHECK(today->coming.front().date == monday.addDays(2));
    CHECK(today->lessonsThisWeek == 4);
    CHECK(today->prepared == 1);
    CHECK(today->approved == 0);
}

TEST_CASE("Of a hundred plans for one lesson Today shows the one that was handed in, and counts one",
          "[workspace][today]")
{
    TestWorkspace workspace(u"js01"_s);
    workspace.put(u"school-fxz"_s, rosterDocument());
    workspace.put(u"school-fxz"_s, timetableDocument());
    workspace.enrolThis();
    QList<DocId> plans;
    for (int i = 0; i < 100; ++i)
        plans.append(await(workspace->records().save({}, {}, plannedFor(monday, {u"一(1)班"_s})))->id);
    REQUIRE(await(workspace->plans().submit(plans[40])));
    const TodayView today = await(workspace->today().view(monday)).value();
    REQUIRE(today.today.size() == 2);
    REQUIRE(today.today[1].plan);
    CHECK(today.today[1].plan->id == plans[40]);
    CHECK(today.prepared == 1);
    CHECK(await(workspace->plans().list({}))->size() == 100);
}

TEST_CASE("Today counts what came back", "[workspace][today]")
{
    TestWorkspace workspace(u"js01"_s);
    const SavedRecord saved = await(workspace->records().save({}, {}, fixtureA())).value();
    const auto submission = await(workspace->plans().submit(saved.id));
    REQUIRE(submission);
    Decision decision = decisionOn(*submission, Verdict::Returned);
    decision.reasons = {u"NO_BOARD"_s};
    workspace.put(u"school-fxz"_s, rosterDocument());
    SchoolPc approver(decision.author);
    workspace.enrol(approver);
    const auto decideIn = [&](const QString& database) {
        return documentWithId(approver.say(DatabaseName(database), u"decision"_s,
                                           DecisionEvent{submission->id}, decision.toJson()));
    };
    SECTION("on the desk it counts")
    {
        workspace.put(u"desk-js01"_s, decideIn(u"desk-js01"_s));
        CHECK(await(workspace->today().view(monday))->returned == 1);
        CHECK(await(workspace->records().open(saved.id))->state.status == PlanStatus::Returned);
    }
    SECTION("anywhere else it does not")
    {
        workspace.put(u"space-js01"_s, decideIn(u"space-js01"_s));
        CHECK(await(workspace->today().view(monday))->returned == 0);
    }
}

TEST_CASE("A school without a timetable has an empty day, not an error", "[workspace][today]")
{
    TestWorkspace workspace(u"js01"_s);
    const auto today = await(workspace->today().view(monday));
    REQUIRE(today);
    CHECK(today->today.empty());
    CHECK(today->lessonsThisWeek == 0);
}

TEST_CASE("Today reads again only what went on since", "[workspace][today]")
{
    TestWorkspace workspace(u"sh01"_s);
    workspace.put(u"school-fxz"_s, rosterDocument());
    workspace.put(u"school-fxz"_s, timetableDocument());
    const auto viewAfter = [&](const TodayView& before) {
        return await(workspace->today().view(monday, before)).value();
    };
    const TodayView first = viewAfter({});
    CHECK(first.timetables == 1);

    SECTION("nothing at all while nothing has changed")
    {
        CHECK(viewAfter(first).sources == first.sources);
    }
    SECTION("nothing when something else changed")
    {
        workspace.put(u"column-yuwen-p1"_s, {{u"_id"_s, u"note:one"_s}});
        CHECK(viewAfter(first).sources == first.sources);
    }
    SECTION("a plan, and nothing of the school")
    {
        REQUIRE(await(workspace->records().save({}, {}, plannedFor(monday, {u"一(1)班"_s}))));
        const TodayView next = viewAfter(first);
        CHECK(next.sources != first.sources);
        CHECK(next.sources->fromSchool == first.sources->fromSchool);
    }
    SECTION("what the school says")
    {
        QJsonObject next = timetableDocument();
        next[u"_id"_s] = u"timetable:2026-autumn"_s;
        workspace.put(u"school-fxz"_s, next);
        CHECK(viewAfter(first).timetables == 2);
    }
    SECTION("another day")
    {
        const TodayView next = await(workspace->today().view(monday.addDays(3), first)).value();
        CHECK(next.date == monday.addDays(3));
        CHECK(next.sources->fromSchool == first.sources->fromSchool);
    }
}

TEST_CASE("An approver's Today counts what waits as the inbox has it", "[workspace][today]")
{
    TestWorkspace teacher(u"js01"_s);
    TestWorkspace approver(u"sh01"_s);
    TestWorkspace::acquaint({&teacher, &approver});
    const TodayView before = await(approver->today().view(monday)).value();
    CHECK(before.waitingForMe == 0);
    const SavedRecord saved = await(teacher->records().save({}, {}, fixtureA())).value();
    const auto submission = await(teacher->plans().submit(saved.id));
    REQUIRE(submission);
    approver.put(u"desk-js01"_s, documentWithId(teacher.eventOnDesk(submission->id)));
    CHECK(await(approver->today().view(monday, before))->waitingForMe == 1);

    DecisionDraft draft;
    draft.submission = submission->id;
    draft.verdict = Verdict::Approved;
    REQUIRE(await(approver->reviews().decide(draft)));
    CHECK(await(approver->today().view(monday, before))->waitingForMe == 0);
    const auto inbox = await(approver->reviews().inbox());
    REQUIRE(inbox);
    CHECK(inbox->size() == 1);
}
