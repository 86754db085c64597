// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/Completeness.h"

namespace shanke {

namespace {

bool hasStep(const LessonPlan& plan, LessonStage stage)
{
    const std::vector<TeachingStep> steps = plan.steps();
    return std::any_of(steps.begin(), steps.end(),
                       [&](const TeachingStep& step) { return step.stage == stage && !step.isBlank(); });
}

bool hasHomework(const LessonPlan& plan)
{
    const std::vector<Homework> homework = plan.homework();
    return std::any_of(homework.begin(), homework.end(),
                       [](const Homework& piece) { return !piece.isBlank(); });
}

bool hasPart(const std::vector<StudyGuide>& guides, GuidePart part)
{
    return std::any_of(guides.begin(), guides.end(), [&](const StudyGuide& guide) {
        const std::vector<GuideItem> items = guide.part(part);
        return std::any_of(items.begin(), items.end(), [](const GuideItem& item) { return !item.isBlank(); });
    });
}

// What prepares for an activity, and how it goes on, stands in places of its own.
bool isAnyWritten(const LessonPlan& plan, std::initializer_list<PlanSection> sections)
{
    return plan.layout() == PlanLayout::Activity &&
           std::any_of(sections.begin(), sections.end(), [&](PlanSection section) {
               return !plainText(plan.section(section)).trimmed().isEmpty();
           });
}

bool isReflected(const LessonPlan& plan, const QDate& today)
{
    const QDate day = plan.header().plannedDate;
    const bool isOver = day.isValid() && day < today;
    return !isOver || !plainText(plan.section(PlanSection::Reflection)).trimmed().isEmpty();
}

} // namespace

Completeness completenessOf(const LessonPlan& plan, const std::vector<StudyGuide>& guides, const QDate& today)
{
    const bool isPrepared =
        hasStep(plan, LessonStage::Before) || hasPart(guides, GuidePart::PreStudy) ||
        isAnyWritten(plan, {PlanSection::TeacherPreparation, PlanSection::StudentPreparation});
    const bool hasWorkAfter = hasStep(plan, LessonStage::After) || hasHomework(plan) ||
                              hasPart(guides, GuidePart::Practice) ||
                              isAnyWritten(plan, {PlanSection::Extension});
    return {.before = isPrepared,
            .in = hasStep(plan, LessonStage::In) || hasPart(guides, GuidePart::Inquiry),
            .after = hasWorkAfter && isReflected(plan, today)};
}

} // namespace shanke
