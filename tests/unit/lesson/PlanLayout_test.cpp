// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/Completeness.h"
#include "lesson/PlanMinutes.h"
#include "lesson/Preflight.h"
#include "lesson/StudyGuide.h"
#include "lesson/planKinds.h"
#include "support/LessonFixtures.h"
#include "support/catch.h"

using namespace Qt::StringLiterals;
using namespace shanke;
using namespace shanke::test;

namespace {

QStringList shownKeys(const Record& record)
{
    QStringList keys;
    for (const PlaceDescription* place : shownPlaces(record.kind(), record.toJson()))
        keys.append(place->key);
    return keys;
}

QString labelOf(const Record& record, const QString& key)
{
    for (const PlaceDescription* place : shownPlaces(record.kind(), record.toJson())) {
        if (place->key == key)
            return QString::fromUtf8(place->label);
    }
    return {};
}

Record blankPlan()
{
    return LessonPlan::create({}, QDateTime::currentDateTime());
}

QStringList codesOf(const Record& plan)
{
    QStringList codes;
    for (const Finding& finding : preflight(LessonPlan(plan)))
        codes.append(finding.code);
    return codes;
}

// Everything that an activity needs, and nothing of a lesson of a textbook.
LessonPlan activity()
{
    LessonPlan plan(begunAs(blankPlan(), PlanStart::Activity));
    LessonHeader header;
    header.title = u"小兔过桥"_s;
    header.subject = u"jiankang"_s;
    header.grade = u"K2"_s;
    header.classes = {u"中一班"_s};
    header.plannedDate = QDate(2026, 3, 9);
    plan.setHeader(header);
    Objective goal;
    goal.id = u"g1"_s;
    goal.text = u"能在窄桥上平稳地走"_s;
    plan.setObjectives({goal});
    plan.setSection(PlanSection::TeacherPreparation, {{u"p1"_s, u"paragraph"_s, u"平衡木"_s, {}}});
    plan.setSection(PlanSection::Extension, {{u"e1"_s, u"paragraph"_s, u"回家和爸爸走田埂"_s, {}}});
    std::vector<TeachingStep> steps(3);
    for (size_t i = 0; i < steps.size(); ++i) {
        steps[i].id = u"s%1"_s.arg(i);
        steps[i].teacherActivity = u"示范走"_s;
        steps[i].minutes = 7;
    }
    plan.setSteps(steps);
    return plan;
}

} // namespace

TEST_CASE("A brief plan has fewer places, and becomes a full one without losing anything", "[lesson][layout]")
{
    const Record brief = begunAs(blankPlan(), PlanStart::Brief);
    CHECK(planLayout(brief.toJson()) == PlanLayout::Brief);
    CHECK_FALSE(shownKeys(brief).contains(u"boardDesign"_s));
    for (const QString& key : {u"header"_s, u"objectives"_s, u"keyPoints"_s, u"difficultPoints"_s, u"steps"_s,
                               u"homework"_s, u"individualNotes"_s, u"reflection"_s})
        CHECK(shownKeys(brief).contains(key));

    const Record full = fixtureA();
    QJsonObject there = withLayout(withLayout(full, PlanLayout::Brief), PlanLayout::Full).toJson();
    CHECK(there == full.toJson());
    // What is written in a place that a brief plan does not have is shown all the same.
    CHECK(shownKeys(withLayout(full, PlanLayout::Brief)).contains(u"boardDesign"_s));
    CHECK(shownKeys(withLayout(full, PlanLayout::Brief)) == shownKeys(full));
}

TEST_CASE("A brief plan is not asked for what it does not have", "[lesson][layout]")
{
    LessonPlan plan = fixtureA();
    plan.setSection(PlanSection::BoardDesign, {});
    plan.setSection(PlanSection::LearnerAnalysis, {});
    CHECK(codesOf(plan).contains(u"PF07"_s));
    plan.setLayout(PlanLayout::Brief);
    CHECK(codesOf(plan).isEmpty()); // its steps have notes of the teacher's own

    std::vector<TeachingStep> steps = plan.steps();
    for (TeachingStep& step : steps)
        step.individualNote.clear();
    plan.setSteps(steps);
    plan.setSection(PlanSection::IndividualNotes, {});
    const auto findings = preflight(plan);
    REQUIRE(findings.size() == 1);
    CHECK(findings.front().code == u"PF10");
    CHECK(shownKeys(plan).contains(findings.front().place)); // it leads to a place that is there
}

TEST_CASE("A plan of a kindergarten class is that of an activity, in its words", "[lesson][layout]")
{
    const LessonPlan plan = activity();
    CHECK(codesOf(plan).isEmpty());
    CHECK(shownKeys(plan) == QStringList{u"header"_s, u"objectives"_s, u"teacherPreparation"_s,
                                         u"studentPreparation"_s, u"safetyNote"_s, u"steps"_s, u"extension"_s,
                                         u"reflection"_s, u"individualNotes"_s, u"changeReason"_s,
                                         u"imported"_s, u"resources"_s, u"files"_s});
    CHECK(labelOf(plan, u"objectives"_s) == u"Activity goals");
    CHECK(labelOf(plan, u"steps"_s) == u"Activity process");
    CHECK(QString::fromUtf8(shownLabel(plan.kind(), plan.toJson())) == u"Activity plan");
    CHECK_FALSE(missingGuide(plan, 0));

    // Whatever the plan says of itself: the grade says it.
    LessonPlan typed = fixtureA();
    LessonHeader header = typed.header();
    header.grade = u"K3"_s;
    typed.setHeader(header);
    CHECK(typed.layout() == PlanLayout::Activity);
    CHECK(shownKeys(typed).contains(u"keyPoints"_s)); // written, so it is shown
}

TEST_CASE("An activity is short, gives no homework and uses no words of exams", "[lesson][layout]")
{
    LessonPlan plan = activity();
    std::vector<TeachingStep> steps = plan.steps();
    steps[2].minutes = 25;
    plan.setSteps(steps);
    CHECK(codesOf(plan) == QStringList{u"PF05"_s});
    steps[2].minutes = 7;
    steps[1].teacherActivity = u"做一个小测验"_s;
    plan.setSteps(steps);
    const auto findings = preflight(plan);
    REQUIRE(findings.size() == 1);
    CHECK(findings.front() == Finding{u"PF16"_s, Severity::Warning, u"steps"_s, {u"WORD"_s, u"测验"_s}});
    Homework homework;
    homework.text = u"抄写"_s;
    homework.written = true;
    homework.minutes = 5;
    plan.setHomework({homework});
    CHECK(homeworkOver(plan, 0));
}

TEST_CASE("An activity has its minutes when it is no longer than a period, a lesson when it fills one",
          "[lesson][layout]")
{
    const PlanMinutes ofActivity = minutesAsked(activity().toJson());
    CHECK_FALSE(ofActivity.holds(0));
    for (const int minutes : {15, 20, 25, 30})
        CHECK(ofActivity.holds(minutes));
    CHECK_FALSE(ofActivity.holds(31));
    const PlanMinutes ofLesson = minutesAsked(fixtureA().toJson());
    CHECK_FALSE(ofLesson.holds(39));
    CHECK(ofLesson.holds(40));
    // Whatever the grade: the layout says it.
    CHECK(minutesAsked(begunAs(blankPlan(), PlanStart::Activity).toJson()) == ofActivity);
}

TEST_CASE("What prepares for an activity and how it goes on are stages of it, of a lesson they are none",
          "[lesson][layout]")
{
    LessonPlan plan = activity();
    const QDate day = plan.header().plannedDate;
    CHECK(completenessOf(plan, {}, day) == Completeness{true, true, true});
    plan.setSection(PlanSection::Extension, {});
    CHECK(completenessOf(plan, {}, day) == Completeness{true, true, false});
    plan.setSection(PlanSection::TeacherPreparation, {});
    CHECK(completenessOf(plan, {}, day) == Completeness{false, true, false});
    LessonPlan lesson = fixtureA();
    lesson.setSteps({});
    lesson.setHomework({});
    lesson.setSection(PlanSection::TeacherPreparation, blocksFromPlainText(u"挂图"_s));
    lesson.setSection(PlanSection::Extension, blocksFromPlainText(u"回家说给爸爸听"_s));
    CHECK(completenessOf(lesson, {}, lesson.header().plannedDate).stages() == 0);
}

TEST_CASE("A kind without layouts shows all its places, and an unknown layout is a full plan",
          "[lesson][layout]")
{
    const KindDescription& guide = guideKind();
    CHECK(shownPlaces(guide, {}).size() == guide.places.size());
    CHECK(planLayout({{u"planDepth"_s, u"SCROLL"_s}}) == PlanLayout::Full);
    CHECK(planLayout({{u"header"_s, 5}, {u"planDepth"_s, QJsonArray()}}) == PlanLayout::Full);
}
