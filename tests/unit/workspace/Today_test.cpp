// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/LessonFixtures.h"
#include "support/TestWorkspace.h"
#include "support/catch.h"
#include "workspace/reading/SchoolFacts.h"

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
    const LessonHeader header = plannedFor(monday, {u"一(1)班"_s, u"一(2)班"_s}).header();
    const auto lessons = plannedLessons(header, teacher, timetable());
    REQUIRE(lessons.size() == 2);
    CHECK(lessons[0] == PlannedLesson{u"一(2)班"_s, monday, 1});
    CHECK(lessons[1] == PlannedLesson{u"一(1)班"_s, monday, 2});

    const LessonHeader tuesday = plannedFor(monday.addDays(1), {u"一(1)班"_s}).header();
    CHECK(plannedLessons(tuesday, teacher, timetable()).front() ==
          PlannedLesson{u"一(1)班"_s, monday.addDays(2), 2});
    CHECK(plannedLessons(tuesday, teacher, std::nullopt).front() ==
          PlannedLesson{u"一(1)班"_s, monday.addDays(1), 2});
    CHECK(plannedLessons(plannedFor({}, {u"一(1)班"_s}).header(), teacher, timetable()).empty());
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
