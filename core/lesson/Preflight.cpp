// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/Preflight.h"

#include "lesson/Individualisation.h"
#include "lesson/InlineMarkup.h"
#include "lesson/PlanLanes.h"
#include "lesson/PlanMinutes.h"
#include "lesson/Vocabulary.h"

#include <QRegularExpression>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

using Findings = std::vector<Finding>;

bool isBlank(const Blocks& blocks)
{
    return plainText(blocks).trimmed().isEmpty();
}

// Rows that somebody wrote in: a blank one is no objective, no step, no homework.
template <typename Row>
std::vector<Row> filled(std::vector<Row> rows)
{
    rows.erase(std::remove_if(rows.begin(), rows.end(), [](const Row& row) { return row.isBlank(); }),
               rows.end());
    return rows;
}

bool isActivity(const LessonPlan& plan)
{
    return plan.layout() == PlanLayout::Activity;
}

bool isWritten(const Homework& homework)
{
    return homework.written && homework.minutes > 0;
}

void checkLesson(const LessonPlan& plan, Findings& findings)
{
    const LessonHeader header = plan.header();
    QStringList missing;
    const auto require = [&](bool there, const QString& field) {
        if (!there)
            missing.append(field);
    };
    require(!header.title.trimmed().isEmpty(), u"title"_s);
    require(!header.subject.isEmpty(), u"subject"_s);
    require(!header.grade.isEmpty(), u"grade"_s);
    require(isActivity(plan) || !header.edition.isEmpty(), u"edition"_s);
    const bool fromBook = !isActivity(plan) && hasTextbook(header.edition);
    require(!fromBook || !header.volume.isEmpty(), u"volume"_s);
    require(!fromBook || header.unitNo > 0 || !header.lessonNo.isEmpty(), u"lessonNo"_s);
    if (!missing.isEmpty())
        findings.push_back({u"PF01"_s, Severity::Error, u"header"_s, missing});
}

void checkPlace(const LessonPlan& plan, Findings& findings)
{
    const LessonHeader header = plan.header();
    QStringList missing;
    if (header.classes.isEmpty())
        missing.append(u"classes"_s);
    const bool hasPeriods = !isActivity(plan);
    if (hasPeriods && header.periodCount < 1)
        missing.append(u"periodCount"_s);
    if (hasPeriods && (header.periodNo < 1 || header.periodNo > std::max(1, header.periodCount)))
        missing.append(u"periodNo"_s);
    if (!header.plannedDate.isValid())
        missing.append(u"plannedDate"_s);
    if (hasPeriods && header.slot < 1)
        missing.append(u"slot"_s);
    if (!missing.isEmpty())
        findings.push_back({u"PF02"_s, Severity::Error, u"header"_s, missing});
}

// "了解", "掌握" say nothing an approver could see, unless a verb beside them does.
bool isVague(const QString& objective)
{
    static const QRegularExpression vague(u"了解|掌握"_s);
    static const QRegularExpression visible(
        u"说|讲|读|背|写|算|画|做|唱|跳|认|辨|举例|比|判断|解决|操作|测量|复述|运用|分类|描述|完成"_s);
    return objective.contains(vague) && !objective.contains(visible);
}

void checkObjectives(const LessonPlan& plan, Findings& findings)
{
    int stated = 0;
    QStringList vague;
    const std::vector<Objective> objectives = plan.objectives();
    for (size_t i = 0; i < objectives.size(); ++i) {
        const QString text = plainFromMarkup(objectives[i].text).trimmed();
        stated += text.isEmpty() ? 0 : 1;
        if (isVague(text))
            vague.append(QString::number(i + 1));
    }
    if (stated == 0)
        findings.push_back({u"PF03"_s, Severity::Error, u"objectives"_s, {}});
    if (!vague.isEmpty())
        findings.push_back({u"PF03"_s, Severity::Warning, u"objectives"_s, vague});
}

void checkPoints(const LessonPlan& plan, Findings& findings)
{
    if (isActivity(plan))
        return;
    QStringList missing;
    for (const PlanSection section : {PlanSection::KeyPoints, PlanSection::DifficultPoints}) {
        if (isBlank(plan.section(section)))
            missing.append(toWord(section));
    }
    if (!missing.isEmpty())
        findings.push_back({u"PF04"_s, Severity::Warning, missing.front(), missing});
}

bool isCountable(const TeachingStep& step)
{
    return step.unreadMinutes.isEmpty() && step.minutes.value_or(0) >= 0;
}

// Minutes that are no number, or less than none, add up to nothing that holds.
void checkMinutes(const LessonPlan& plan, Findings& findings)
{
    constexpr auto FewestSteps = 3;
    std::vector<TeachingStep> inClass = filled(plan.steps());
    inClass.erase(std::remove_if(inClass.begin(), inClass.end(),
                                 [](const TeachingStep& step) { return step.stage != LessonStage::In; }),
                  inClass.end());
    const int minutes = minutesInClass(inClass);
    const PlanMinutes asked = minutesAsked(plan.toJson());
    const bool adds = std::all_of(inClass.begin(), inClass.end(), &isCountable);
    if (inClass.size() < FewestSteps || !asked.holds(minutes) || !adds) {
        findings.push_back(
            {u"PF05"_s,
             Severity::Warning,
             u"steps"_s,
             {QString::number(inClass.size()), QString::number(minutes), QString::number(asked.most)}});
    }
}

void checkStages(const LessonPlan& plan, Findings& findings)
{
    const std::vector<TeachingStep> steps = filled(plan.steps());
    const auto says = [&](PlanSection section) {
        return isActivity(plan) && !isBlank(plan.section(section));
    };
    const bool isPrepared = says(PlanSection::TeacherPreparation) || says(PlanSection::StudentPreparation);
    const bool goesOn = !filled(plan.homework()).empty() || says(PlanSection::Extension);
    QStringList missing;
    for (const LessonStage stage : {LessonStage::Before, LessonStage::In, LessonStage::After}) {
        const bool hasStep = std::any_of(steps.begin(), steps.end(),
                                         [stage](const TeachingStep& step) { return step.stage == stage; });
        const bool isSaid =
            (stage == LessonStage::After && goesOn) || (stage == LessonStage::Before && isPrepared);
        if (!hasStep && !isSaid)
            missing.append(toWord(stage));
    }
    if (!missing.isEmpty())
        findings.push_back({u"PF06"_s, Severity::Warning, u"steps"_s, missing});
}

void checkBoard(const LessonPlan& plan, Findings& findings)
{
    if (plan.layout() != PlanLayout::Full)
        return;
    const Blocks board = plan.section(PlanSection::BoardDesign);
    const bool drawn = std::any_of(board.begin(), board.end(), [](const Block& block) {
        return block.type == u"image" || block.text.contains(u"<img "_s);
    });
    if (!drawn && isBlank(board))
        findings.push_back({u"PF07"_s, Severity::Warning, toWord(PlanSection::BoardDesign), {}});
}

// Written homework a day: none in grades 1 and 2 and in kindergarten, an hour in primary, 90 minutes in
// junior.
std::optional<int> homeworkLimit(const QString& grade)
{
    if (grade.startsWith(u'K') || grade == u"P1" || grade == u"P2")
        return 0;
    if (grade.startsWith(u'P'))
        return 60;
    return grade.startsWith(u'J') ? std::optional(90) : std::nullopt;
}

// Something of the plan is about this class: its pupils as they are, or a note beside the plan or a step.
void checkIndividual(const LessonPlan& plan, Findings& findings)
{
    if (plan.isStandard() || isActivity(plan))
        return;
    const Blocks learners = plan.section(PlanSection::LearnerAnalysis);
    const std::optional<LessonPlan> base = textOfBase(plan);
    const bool isOwn = !base || plainText(base->section(PlanSection::LearnerAnalysis)) != plainText(learners);
    const std::vector<TeachingStep> steps = plan.steps();
    const bool isNoted = std::any_of(steps.begin(), steps.end(), [](const TeachingStep& step) {
        return !plainFromMarkup(step.individualNote).trimmed().isEmpty();
    });
    const PlanSection place =
        plan.layout() == PlanLayout::Brief ? PlanSection::IndividualNotes : PlanSection::LearnerAnalysis;
    if ((isBlank(learners) || !isOwn) && !isNoted && isBlank(plan.section(PlanSection::IndividualNotes)))
        findings.push_back({u"PF10"_s, Severity::Warning, toWord(place), {}});
}

void checkSafety(const LessonPlan& plan, Findings& findings)
{
    const LessonHeader header = plan.header();
    const bool needed = header.subject == u"tiyu" || header.lessonType == u"EXPERIMENT";
    if (needed && isBlank(plan.section(PlanSection::SafetyNote)))
        findings.push_back({u"PF12"_s, Severity::Warning, toWord(PlanSection::SafetyNote), {}});
}

// A teacher in one room: each grade has the whole period, and only one is taught directly at a time.
void checkLanes(const LessonPlan& plan, Findings& findings)
{
    const QStringList lanes = lanesOf(plan.toJson());
    if (lanes.size() < 2)
        return;
    const std::vector<TeachingStep> steps = plan.steps();
    if (const auto twice = taughtTwice(steps, lanes)) {
        findings.push_back({u"PF16"_s,
                            Severity::Warning,
                            u"steps"_s,
                            {u"TWICE"_s, QString::number(twice->from), QString::number(twice->to)}});
        return;
    }
    const std::vector<int> minutes = minutesOfLanes(steps, lanes);
    const auto shortest = std::min_element(minutes.begin(), minutes.end());
    const int longest = *std::max_element(minutes.begin(), minutes.end());
    if (*shortest < longest)
        findings.push_back({u"PF16"_s,
                            Severity::Warning,
                            u"steps"_s,
                            {u"SHORT"_s, lanes[shortest - minutes.begin()], QString::number(*shortest),
                             QString::number(longest)}});
}

// Words of school that no small child is to meet.
void checkWords(const LessonPlan& plan, Findings& findings)
{
    static const QRegularExpression words(u"作业|测验|考试|测试|当堂检测"_s);
    if (!isActivity(plan))
        return;
    for (const TeachingStep& step : plan.steps()) {
        const QRegularExpressionMatch said =
            words.match(plainFromMarkup(step.title + step.teacherActivity + step.studentActivity));
        if (said.hasMatch()) {
            findings.push_back({u"PF16"_s, Severity::Warning, u"steps"_s, {u"WORD"_s, said.captured()}});
            return;
        }
    }
}

} // namespace

std::vector<Finding> preflight(const LessonPlan& plan)
{
    Findings findings;
    checkLesson(plan, findings);
    checkPlace(plan, findings);
    checkObjectives(plan, findings);
    checkPoints(plan, findings);
    checkMinutes(plan, findings);
    checkStages(plan, findings);
    checkBoard(plan, findings);
    if (const auto over = homeworkOver(plan, 0))
        findings.push_back(*over);
    checkIndividual(plan, findings);
    checkSafety(plan, findings);
    checkLanes(plan, findings);
    checkWords(plan, findings);
    return findings;
}

qint64 writtenMinutes(const LessonPlan& plan)
{
    qint64 minutes = 0;
    for (const Homework& homework : plan.homework())
        minutes += isWritten(homework) ? homework.minutes : 0;
    return minutes;
}

std::optional<Finding> homeworkOver(const LessonPlan& plan, qint64 otherMinutes)
{
    const auto limit = isActivity(plan) ? std::optional(0) : homeworkLimit(plan.header().grade);
    if (!limit)
        return std::nullopt;
    const qint64 minutes = writtenMinutes(plan) + otherMinutes;
    Finding finding{u"PF08"_s, Severity::Warning, u"homework"_s, {}};
    if (minutes > *limit) {
        finding.details = {QString::number(minutes), QString::number(*limit)};
        return finding;
    }
    for (const Homework& homework : plan.homework()) {
        if (homework.written && !homework.unreadMinutes.isEmpty()) {
            finding.details = {homework.unreadMinutes};
            return finding;
        }
    }
    return std::nullopt;
}

std::optional<Finding> missingGuide(const LessonPlan& plan, qsizetype guides)
{
    static const QStringList gradesWithout{u"P1"_s, u"P2"_s};
    static const QStringList subjectsWithout{u"tiyu"_s, u"yinyue"_s, u"meishu"_s};
    const LessonHeader header = plan.header();
    const bool isWaived =
        isActivity(plan) || gradesWithout.contains(header.grade) || subjectsWithout.contains(header.subject);
    if (guides > 0 || isWaived)
        return std::nullopt;
    return Finding{u"PF09"_s, Severity::Warning, u"guides"_s, {}};
}

} // namespace shanke
