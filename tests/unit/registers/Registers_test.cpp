// SPDX-License-Identifier: GPL-3.0-or-later
#include "registers/InspectionRegister.h"
#include "registers/TrainingNeed.h"
#include "registers/WeekFigures.h"
#include "support/catch.h"

using namespace shanke;
using namespace Qt::StringLiterals;

namespace {

const QDate Monday(2026, 3, 9);
const RegisterDays Week = RegisterDays::weekOf(Monday.addDays(2));
const QString FirstClass = u"一(1)班"_s;

DueLesson due(const QDate& day, int slot)
{
    return {{FirstClass, day, slot}, u"yuwen"_s, u"P1"_s, QDateTime(day, QTime(8 + slot, 0))};
}

Decision decision(Verdict verdict, const QDateTime& at, const QString& by = u"sh01"_s)
{
    Decision made;
    made.author = UserId(by);
    made.verdict = verdict;
    made.decidedAt = at;
    made.judgement = Judgement::good();
    return made;
}

// Handed in on the evening before, for one lesson.
HandedInPlan planFor(const DueLesson& lesson, PlanStatus status = PlanStatus::Submitted)
{
    const QString name =
        u"submission:js01:%1-%2"_s.arg(lesson.lesson.date.toString(Qt::ISODate)).arg(lesson.lesson.slot);
    HandedInPlan plan;
    plan.submission = DocId(name);
    plan.plan = DocId(u"plan:js01:"_s + name);
    plan.title = u"静夜思"_s;
    plan.lessons = {lesson.lesson};
    plan.submittedAt = QDateTime(lesson.lesson.date.addDays(-1), QTime(20, 0));
    plan.status = status;
    return plan;
}

HandedInPlan approvedPlan(const DueLesson& lesson, const QDateTime& at)
{
    HandedInPlan plan = planFor(lesson, PlanStatus::Approved);
    plan.approvedAt = at;
    plan.decisions = {decision(Verdict::Approved, at)};
    return plan;
}

TeacherWork teacher(const QString& user, std::vector<DueLesson> lessons)
{
    TeacherWork work;
    work.who.user = UserId(user);
    work.who.name = user;
    work.due = std::move(lessons);
    return work;
}

Absence absence(const QString& person, const QDate& from, const QDate& to, AbsentFor why = AbsentFor::Illness)
{
    Absence stated;
    stated.origin.id = DocId(u"absence:xz01:%1"_s.arg(from.toString(Qt::ISODate)));
    stated.origin.about = DocId(u"roster:fxz"_s);
    stated.origin.judgement = Judgement::good();
    stated.said = {person, why, from, to, {}};
    return stated;
}

std::vector<LessonStanding> standings(const TeacherWork& work)
{
    std::vector<LessonStanding> all;
    for (const StandingLesson& lesson : standingLessons(work))
        all.push_back(lesson.standing);
    return all;
}

} // namespace

TEST_CASE("A lesson stands as its plan does, by whether it was approved before it began", "[registers]")
{
    TeacherWork work = teacher(u"js01"_s, {due(Monday, 1), due(Monday, 2), due(Monday, 3), due(Monday, 4)});
    work.plans = {approvedPlan(work.due[0], QDateTime(Monday, QTime(8, 30))),
                  approvedPlan(work.due[1], QDateTime(Monday, QTime(17, 0))),
                  planFor(work.due[2], PlanStatus::Returned)};
    CHECK(standings(work) == std::vector{LessonStanding::Approved, LessonStanding::ApprovedLate,
                                         LessonStanding::Returned, LessonStanding::Missing});
}

TEST_CASE("An exception is not missing and not approved, until somebody approves", "[registers]")
{
    TeacherWork work = teacher(u"js01"_s, {due(Monday, 1), due(Monday, 2)});
    work.plans = {planFor(work.due[0]), planFor(work.due[1])};
    work.plans[0].taughtFirst = {work.due[0].lesson};
    work.plans[0].exception = DocId(u"exception:js01:1"_s);
    CHECK(standings(work) == std::vector{LessonStanding::Exception, LessonStanding::Waiting});
    CHECK(standingLessons(work).front().shown == work.plans[0].exception);

    work.plans[0].approvedAt = QDateTime(Monday.addDays(3), QTime(10, 0));
    CHECK(standings(work).front() == LessonStanding::ApprovedLate);
}

TEST_CASE("Of a hundred plans for one lesson the one further on counts, and it counts once", "[registers]")
{
    TeacherWork work = teacher(u"js01"_s, {due(Monday, 1)});
    for (int i = 0; i < 100; ++i)
        work.plans.push_back(planFor(work.due[0], PlanStatus::Returned));
    work.plans[57] = approvedPlan(work.due[0], QDateTime(Monday, QTime(7, 0)));
    CHECK(standings(work) == std::vector{LessonStanding::Approved});
    CHECK(inspectionRegister(Week, {work}).front().prepared.size() == 1);
}

TEST_CASE("The figures of a week add up to the lessons that were due, day by day", "[registers]")
{
    TeacherWork one = teacher(u"js01"_s, {due(Monday, 1), due(Monday, 2), due(Monday.addDays(2), 1)});
    one.plans = {approvedPlan(one.due[0], QDateTime(Monday, QTime(7, 0))), planFor(one.due[1])};
    TeacherWork other = teacher(u"js02"_s, {due(Monday, 3), due(Monday.addDays(4), 1)});
    other.absences = {absence(u"js02"_s, Monday, Monday)};
    TeacherWork elsewhere = teacher(u"js03"_s, {due(Monday, 4)});
    elsewhere.isHere = false;
    const auto week = weekFigures(Week, {one, other, elsewhere});
    REQUIRE(week.size() == 8);
    int sum = 0;
    for (size_t i = 0; i + 1 < week.size(); ++i)
        sum += week[i].due();
    CHECK(sum == 6);
    CHECK(week.back().due() == 6);
    CHECK(week.front().of(LessonStanding::Approved).size() == 1);
    CHECK(week.front().of(LessonStanding::Waiting).size() == 1);
    CHECK(week.front().of(LessonStanding::Absent).size() == 1);
    CHECK(week.front().of(LessonStanding::Unknown).size() == 1);
    CHECK(week.back().of(LessonStanding::Missing).size() == 2);
    CHECK(week.front().decided.size() == 1);
}

TEST_CASE("The register names what was prepared, what ahead, and what was found", "[registers]")
{
    TeacherWork work = teacher(u"js01"_s, {due(Monday, 1), due(Monday, 2)});
    HandedInPlan good = approvedPlan(work.due[0], QDateTime(Monday, QTime(7, 0)));
    good.decisions.front().grade = u"优"_s;
    good.decisions.front().note = u"学情写得实"_s;
    good.isIndividual = true;
    HandedInPlan poor = planFor(work.due[1], PlanStatus::Returned);
    poor.decisions = {decision(Verdict::Returned, QDateTime(Monday, QTime(12, 0)), u"sh02"_s)};
    poor.decisions.front().reasons = {u"COVER_FORMAT"_s, u"NO_BOARD"_s};
    poor.hasReflection = true;
    HandedInPlan next = planFor(due(Monday.addDays(7), 1));
    next.submittedAt = QDateTime(Monday.addDays(4), QTime(9, 0));
    next.hasReflection = true; // of another week
    work.plans = {good, poor, next};
    const InspectionRow row = inspectionRegister(Week, {work}).front();
    CHECK(row.due.size() == 2);
    CHECK(row.prepared.size() == 2);
    REQUIRE(row.ahead.size() == 1);
    CHECK(row.ahead.front().document == next.submission);
    CHECK(row.reflections.size() == 1);
    CHECK(row.individual.size() == 1);
    CHECK(row.format.size() == 1);
    CHECK(row.strong == QStringList{u"学情写得实"_s});
    CHECK(row.weak == QStringList{u"COVER_FORMAT"_s, u"NO_BOARD"_s});
    CHECK(row.grades == QList<std::pair<QString, int>>{{u"优"_s, 1}});
    CHECK(row.reviewers == QStringList{u"sh01"_s, u"sh02"_s});
    CHECK(row.reviewedOn == Monday);
}

TEST_CASE("Who works without a network, is away or has no lessons needs no training", "[registers]")
{
    TeacherWork silent = teacher(u"js01"_s, {due(Monday, 1)});
    TeacherWork offline = teacher(u"js02"_s, {due(Monday, 1)});
    offline.signedThen = {DocId(u"submission:js02:1"_s)}; // came later, signed then
    TeacherWork ill = teacher(u"js03"_s, {due(Monday, 1), due(Monday.addDays(1), 1)});
    ill.absences = {absence(u"js03"_s, Monday, Monday.addDays(6))};
    TeacherWork receipts = teacher(u"js04"_s, {due(Monday, 1)});
    receipts.absences = {absence(u"js04"_s, Monday, Monday, AbsentFor::Receipts)};
    TeacherWork free = teacher(u"js05"_s, {});
    TeacherWork elsewhere = teacher(u"js06"_s, {due(Monday, 1)});
    elsewhere.isHere = false;
    const auto lines = trainingNeed({offline, ill, receipts, free, elsewhere, silent});
    REQUIRE(lines.size() == 6);
    CHECK(lines[0].teacher == silent.who.user);
    CHECK(lines[0].shown == WorkShown::Nothing);
    CHECK(lines[1].shown == WorkShown::Something);
    CHECK(lines[1].behind == offline.signedThen);
    CHECK(lines[2].shown == WorkShown::Absent);
    CHECK(lines[3].shown == WorkShown::Absent);
    CHECK(lines[4].shown == WorkShown::NothingDue);
    CHECK(lines[5].shown == WorkShown::Unknown);
}

TEST_CASE("Ill on one of two days leaves the other day to be explained", "[registers]")
{
    TeacherWork work = teacher(u"js01"_s, {due(Monday, 1), due(Monday.addDays(3), 1)});
    work.absences = {absence(u"js01"_s, Monday, Monday)};
    CHECK(trainingNeed({work}).front().shown == WorkShown::Nothing);
}

TEST_CASE("An absence that was taken back, does not count or is another's explains nothing", "[registers]")
{
    TeacherWork work = teacher(u"js01"_s, {due(Monday, 1)});
    Absence stated = absence(u"js01"_s, Monday, Monday);
    Absence back = stated;
    back.origin.id = DocId(u"absence:xz01:back"_s);
    back.origin.about = stated.origin.id;
    work.absences = {back, stated};
    CHECK(trainingNeed({work}).front().shown == WorkShown::Nothing);

    back.origin.judgement = Judgement::waiting(Reason::NoRole); // taken back by who may not
    work.absences = {back, stated};
    CHECK(trainingNeed({work}).front().shown == WorkShown::Absent);

    stated.origin.judgement = Judgement::waiting(Reason::NoRole);
    work.absences = {stated};
    CHECK(trainingNeed({work}).front().shown == WorkShown::Nothing);
    work.absences = {absence(u"js02"_s, Monday, Monday)};
    CHECK(trainingNeed({work}).front().shown == WorkShown::Nothing);
}

TEST_CASE("A moved lesson is due where it is held, and who told of it late gains no time by it",
          "[registers]")
{
    TeacherWork work = teacher(u"js01"_s, {due(Monday, 1), due(Monday.addDays(2), 1)});
    work.plans = {approvedPlan(work.due[0], QDateTime(Monday.addDays(1), QTime(8, 0)))};
    work.plans[0].lessons = {work.due[1].lesson};
    work.plans[0].moved = {
        {work.due[0].lesson, work.due[0].start, work.due[1], DocId(u"movedClass:js01:1"_s), false}};
    CHECK(standings(work) == std::vector{LessonStanding::Moved, LessonStanding::ApprovedLate});
    CHECK(standingLessons(work).front().shown == work.plans[0].moved[0].event);
    work.plans[0].moved[0].wasHeardBefore = true;
    CHECK(standings(work) == std::vector{LessonStanding::Moved, LessonStanding::Approved});
    CHECK(inspectionRegister(Week, {work}).front().prepared.size() == 1);

    work.plans.push_back(planFor(work.due[0])); // another plan was handed in for the hour
    CHECK(standings(work).front() == LessonStanding::Waiting);
    work.plans.pop_back();
    work.absences = {absence(u"js01"_s, Monday, Monday)};
    CHECK(standings(work).front() == LessonStanding::Moved);
}
