// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/Preflight.h"
#include "support/LessonFixtures.h"
#include "support/catch.h"

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

std::optional<Finding> find(const LessonPlan& plan, const QString& code)
{
    for (const Finding& finding : preflight(plan)) {
        if (finding.code == code)
            return finding;
    }
    return std::nullopt;
}

template <typename Change>
LessonPlan withHeader(LessonPlan plan, Change change)
{
    LessonHeader header = plan.header();
    change(header);
    plan.setHeader(header);
    return plan;
}

LessonPlan withObjective(const QString& text)
{
    LessonPlan plan = fixtureA();
    Objective objective;
    objective.text = text;
    plan.setObjectives({objective});
    return plan;
}

LessonPlan withHomework(LessonPlan plan, int minutes, bool written)
{
    Homework homework;
    homework.text = u"练习"_s;
    homework.minutes = minutes;
    homework.written = written;
    plan.setHomework({homework});
    return plan;
}

} // namespace

TEST_CASE("Fixture A passes every check", "[lesson][preflight]")
{
    CHECK(preflight(fixtureA()).empty());
}

TEST_CASE("The first version of SC02 is warned of three things and may be handed in", "[lesson][preflight]")
{
    const auto findings = preflight(fixtureSc02());
    REQUIRE(findings.size() == 3);
    CHECK(findings[0] == Finding{u"PF04"_s, Severity::Warning, u"difficultPoints"_s, {u"difficultPoints"_s}});
    CHECK(findings[1] == Finding{u"PF05"_s, Severity::Warning, u"steps"_s, {u"6"_s, u"37"_s, u"40"_s}});
    CHECK(findings[2] == Finding{u"PF07"_s, Severity::Warning, u"boardDesign"_s, {}});
}

TEST_CASE("A blank plan is told everything in order of code, and may not be handed in", "[lesson][preflight]")
{
    const auto findings = preflight(LessonPlan::create({}, QDateTime::currentDateTime()));
    QStringList codes;
    for (const Finding& finding : findings)
        codes.append(finding.code);
    CHECK(codes == QStringList{u"PF01"_s, u"PF02"_s, u"PF03"_s, u"PF04"_s, u"PF05"_s, u"PF06"_s, u"PF07"_s});
    CHECK(findings[0].severity == Severity::Error);
    CHECK(findings[1].severity == Severity::Error);
    CHECK(findings[2].severity == Severity::Error);
    CHECK(findings[5].details == QStringList{u"BEFORE"_s, u"IN"_s, u"AFTER"_s});
}

TEST_CASE("A lesson comes from the textbook, or says that it is the school's own", "[lesson][preflight]")
{
    const auto unplaced = [](LessonHeader& header) {
        header.volume.clear();
        header.lessonNo.clear();
        header.unitNo = 0;
    };
    const LessonPlan plan = withHeader(fixtureA(), unplaced);
    REQUIRE(find(plan, u"PF01"_s));
    CHECK(find(plan, u"PF01"_s)->details == QStringList{u"volume"_s, u"lessonNo"_s});
    CHECK_FALSE(find(withHeader(plan, [](LessonHeader& h) { h.edition = u"XB"_s; }), u"PF01"_s));
    CHECK_FALSE(find(withHeader(plan, [](LessonHeader& h) { h.edition = u"ZN"_s; }), u"PF01"_s));
    CHECK(find(withHeader(fixtureA(), [](LessonHeader& h) { h.title = u"  "_s; }), u"PF01"_s));
}

TEST_CASE("Class, periods and slot must be given and possible", "[lesson][preflight]")
{
    const auto details = [](auto change) { return find(withHeader(fixtureA(), change), u"PF02"_s)->details; };
    CHECK(details([](LessonHeader& h) { h.classes.clear(); }) == QStringList{u"classes"_s});
    CHECK(details([](LessonHeader& h) { h.periodNo = 3; }) == QStringList{u"periodNo"_s});
    CHECK(details([](LessonHeader& h) { h.plannedDate = {}; }) == QStringList{u"plannedDate"_s});
    CHECK(details([](LessonHeader& h) { h.slot = 0; }) == QStringList{u"slot"_s});
    CHECK(details([](LessonHeader& h) { h.periodCount = 0; }) == QStringList{u"periodCount"_s});
}

TEST_CASE("An objective must say what can be seen", "[lesson][preflight]")
{
    CHECK(find(withObjective(u"了解古诗。"_s), u"PF03"_s)->details == QStringList{u"1"_s});
    CHECK(find(withObjective(u"<b>掌</b>握分数的意义"_s), u"PF03"_s)->severity == Severity::Warning);
    CHECK_FALSE(find(withObjective(u"了解诗意, 能说出月光像什么"_s), u"PF03"_s));
    CHECK(find(withObjective(u" "_s), u"PF03"_s)->severity == Severity::Error);
}

TEST_CASE("Written homework is measured against the grade", "[lesson][preflight]")
{
    const LessonPlan first = fixtureA();
    CHECK(find(withHomework(first, 10, true), u"PF08"_s)->details == QStringList{u"10"_s, u"0"_s});
    CHECK_FALSE(find(withHomework(first, 10, false), u"PF08"_s));
    const LessonPlan third = fixtureSc02();
    CHECK_FALSE(find(withHomework(third, 60, true), u"PF08"_s));
    CHECK(find(withHomework(third, 61, true), u"PF08"_s));
    const LessonPlan junior = withHeader(third, [](LessonHeader& h) { h.grade = u"J1"_s; });
    CHECK_FALSE(find(withHomework(junior, 90, true), u"PF08"_s));
    CHECK(find(withHomework(junior, 91, true), u"PF08"_s));
    const LessonPlan senior = withHeader(third, [](LessonHeader& h) { h.grade = u"S1"_s; });
    CHECK_FALSE(find(withHomework(senior, 200, true), u"PF08"_s));
}

TEST_CASE("Experiments and physical education need a safety line", "[lesson][preflight]")
{
    LessonPlan plan = withHeader(fixtureA(), [](LessonHeader& h) { h.subject = u"tiyu"_s; });
    CHECK_FALSE(find(plan, u"PF12"_s));
    plan.setSection(PlanSection::SafetyNote, {});
    CHECK(find(plan, u"PF12"_s)->place == u"safetyNote"_s);
    CHECK(
        find(withHeader(fixtureSc02(), [](LessonHeader& h) { h.lessonType = u"EXPERIMENT"_s; }), u"PF12"_s));
}

TEST_CASE("A row nobody wrote in is no homework, no step and no objective", "[lesson][preflight]")
{
    LessonPlan plan = fixtureA();
    Homework blank;
    blank.tier = HomeworkTier::Extended;
    blank.text = u" <b></b> "_s;
    plan.setHomework({blank});
    std::vector<TeachingStep> steps = plan.steps();
    steps.erase(std::remove_if(steps.begin(), steps.end(),
                               [](const TeachingStep& step) { return step.stage == LessonStage::After; }),
                steps.end());
    TeachingStep after;
    after.stage = LessonStage::After;
    steps.push_back(after);
    plan.setSteps(steps);
    CHECK(find(plan, u"PF06"_s)->details == QStringList{u"AFTER"_s});
    blank.text = u"背给家人听"_s;
    plan.setHomework({blank});
    CHECK_FALSE(find(plan, u"PF06"_s));
}

TEST_CASE("Homework counts as something after class, a picture as a board", "[lesson][preflight]")
{
    LessonPlan plan = fixtureA();
    auto steps = plan.steps();
    steps.pop_back();
    plan.setSteps(steps);
    CHECK_FALSE(find(plan, u"PF06"_s));
    plan.setHomework({});
    CHECK(find(plan, u"PF06"_s)->details == QStringList{u"AFTER"_s});

    Block picture;
    picture.text = u"<img src=\"attachment:板书.jpg\">"_s;
    plan.setSection(PlanSection::BoardDesign, {picture});
    CHECK_FALSE(find(plan, u"PF07"_s));
    plan.setSection(PlanSection::BoardDesign, blocksFromPlainText(u" \n "_s));
    CHECK(find(plan, u"PF07"_s));
}
