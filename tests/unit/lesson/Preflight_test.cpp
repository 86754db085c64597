// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/Preflight.h"
#include "lesson/planKinds.h"
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
    CHECK(codes == QStringList{u"PF01"_s, u"PF02"_s, u"PF03"_s, u"PF04"_s, u"PF05"_s, u"PF06"_s, u"PF07"_s,
                               u"PF10"_s});
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

TEST_CASE("Minutes that are no number, none or too many add up to nothing", "[lesson][preflight]")
{
    const auto withMinutes = [](std::optional<int> minutes, const QString& unread) {
        LessonPlan plan = fixtureA();
        auto steps = plan.steps();
        const auto inClass = std::find_if(steps.begin(), steps.end(), [](const TeachingStep& step) {
            return step.stage == LessonStage::In;
        });
        inClass->minutes = minutes;
        inClass->unreadMinutes = unread;
        plan.setSteps(steps);
        return find(LessonPlan::fromJson(plan.toJson()).value(), u"PF05"_s);
    };
    CHECK(withMinutes(0, {}));
    CHECK(withMinutes(999, {}));
    CHECK(withMinutes(-5, {}));
    CHECK(withMinutes(std::nullopt, u"半小时"_s));
    CHECK(withMinutes(std::numeric_limits<int>::max(), {}));

    // What cannot be read is said although the rest adds up to the period.
    LessonPlan plan = fixtureA();
    auto steps = plan.steps();
    TeachingStep more;
    more.title = u"讨论"_s;
    more.unreadMinutes = u"半小时"_s;
    steps.push_back(more);
    plan.setSteps(steps);
    CHECK(find(plan, u"PF05"_s)->details.value(1) == u"40"_s);
    steps.back().unreadMinutes.clear();
    steps.back().minutes = -5;
    steps.push_back(more);
    steps.back().unreadMinutes.clear();
    steps.back().minutes = 5;
    plan.setSteps(steps);
    CHECK(find(plan, u"PF05"_s)); // -5 and 5
    for (TeachingStep& step : steps)
        step.minutes = std::numeric_limits<int>::max();
    plan.setSteps(steps);
    CHECK(find(plan, u"PF05"_s));
}

TEST_CASE("Homework of half an hour, of 999 minutes and of the whole day is told of", "[lesson][preflight]")
{
    LessonPlan plan = withHomework(fixtureSc02(), 999, true);
    CHECK(find(plan, u"PF08"_s)->details == QStringList{u"999"_s, u"60"_s});
    Homework half;
    half.text = u"练习"_s;
    half.written = true;
    half.unreadMinutes = u"半小时"_s;
    plan.setHomework({half});
    CHECK(find(plan, u"PF08"_s)->details == QStringList{u"半小时"_s});
    half.written = false;
    plan.setHomework({half});
    CHECK_FALSE(find(plan, u"PF08"_s));
    plan = withHomework(fixtureSc02(), 40, true);
    CHECK_FALSE(homeworkOver(plan, 20));
    CHECK(homeworkOver(plan, 21)->details == QStringList{u"61"_s, u"60"_s});
    half.written = true;
    half.unreadMinutes.clear();
    half.minutes = std::numeric_limits<int>::max();
    plan.setHomework({half, half});
    CHECK(homeworkOver(plan, std::numeric_limits<int>::max()));
}

TEST_CASE("A plan says something about its own class", "[lesson][preflight]")
{
    const LessonPlan standard = fixtureA();
    LessonPlan plan =
        LessonPlan::copyOf(standard, {DocId(u"plan:1"_s), u"1-a"_s, 0, {}}, {}, QDateTime::currentDateTime());
    CHECK(find(plan, u"PF10"_s)->place == u"learnerAnalysis"_s); // what the colleague wrote of theirs
    const LessonPlan untouched = plan;
    plan.setSection(PlanSection::LearnerAnalysis, blocksFromPlainText(u"本班18人, 姜𠮷䶮父母在外"_s));
    CHECK_FALSE(find(plan, u"PF10"_s));
    plan.setSection(PlanSection::LearnerAnalysis, blocksFromPlainText(u" \n "_s));
    CHECK(find(plan, u"PF10"_s));
    plan = untouched;
    auto steps = plan.steps();
    steps.front().individualNote = u"<b> </b>"_s;
    plan.setSteps(steps);
    CHECK(find(plan, u"PF10"_s));
    steps.front().individualNote = u"用苗语再说一遍"_s;
    plan.setSteps(steps);
    CHECK_FALSE(find(plan, u"PF10"_s));
    plan = untouched;
    PlanBase base = *plan.base();
    base.content = {{u"kind"_s, 7}}; // no text of a plan: then what stands there is one's own
    plan.setBase(base);
    CHECK_FALSE(find(plan, u"PF10"_s));
}

TEST_CASE("A name of a pupil in the analysis stays with the teacher and who approves", "[lesson][preflight]")
{
    LessonPlan plan = fixtureA();
    plan.setSection(PlanSection::LearnerAnalysis, blocksFromPlainText(u"石小龙的父母在外务工"_s));
    CHECK(preflight(plan).empty()); // it is what an analysis is for, and no reason to keep a plan back
    const PlaceDescription* place = planKind().place(u"learnerAnalysis"_s);
    CHECK_FALSE(maySee(Reader::Staff, place->reader));
    CHECK(maySee(Reader::Reviewers, place->reader));
}
