// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/StepOrder.h"

namespace shanke {

namespace {

constexpr LessonStage sheetStages[]{LessonStage::Before, LessonStage::In, LessonStage::After};

// As they stand on the sheet.
Steps inSheetOrder(const Steps& steps)
{
    Steps ordered;
    for (const LessonStage stage : sheetStages) {
        const Steps part = stepsOf(stage, steps);
        ordered.insert(ordered.end(), part.begin(), part.end());
    }
    return ordered;
}

Steps::iterator findStep(Steps& steps, const QString& id)
{
    return std::find_if(steps.begin(), steps.end(), [&](const TeachingStep& step) { return step.id == id; });
}

// What a new row most likely is, by where it stands.
TeachingStep blankStep(LessonStage stage, const QString& id)
{
    const StepKind kind = stage == LessonStage::Before  ? StepKind::PreviewCheck
                          : stage == LessonStage::After ? StepKind::Homework
                                                        : StepKind::New;
    TeachingStep step;
    step.id = id;
    step.stage = stage;
    step.kind = kind;
    return step;
}

} // namespace

Steps stepsOf(LessonStage stage, const Steps& steps)
{
    Steps part;
    std::copy_if(steps.begin(), steps.end(), std::back_inserter(part),
                 [&](const TeachingStep& step) { return step.stage == stage; });
    return part;
}

Steps withStepAfter(const QString& id, const QString& newId, const Steps& steps)
{
    Steps changed = steps;
    const auto at = findStep(changed, id);
    if (at != changed.end())
        changed.insert(std::next(at), blankStep(at->stage, newId));
    return changed;
}

Steps withStepAtEnd(LessonStage stage, const QString& newId, const Steps& steps)
{
    const auto goesBefore = [&](const TeachingStep& step) { return step.stage <= stage; };
    Steps changed = inSheetOrder(steps);
    const auto end = std::find_if_not(changed.begin(), changed.end(), goesBefore);
    changed.insert(end, blankStep(stage, newId));
    return changed;
}

Steps withoutStep(const QString& id, const Steps& steps)
{
    Steps changed = steps;
    if (const auto at = findStep(changed, id); at != changed.end())
        changed.erase(at);
    return changed;
}

Steps withStepMoved(const QString& id, bool up, const Steps& steps)
{
    Steps changed = inSheetOrder(steps);
    const auto at = findStep(changed, id);
    if (at == changed.end())
        return steps;
    const bool atEdge = up ? at == changed.begin() : std::next(at) == changed.end();
    const auto neighbour = atEdge ? at : up ? std::prev(at) : std::next(at);
    if (neighbour != at && neighbour->stage == at->stage) {
        std::iter_swap(at, neighbour);
        return changed;
    }
    const auto stage = static_cast<int>(at->stage) + (up ? -1 : 1);
    if (stage < 0 || stage >= int(std::size(sheetStages)))
        return steps;
    at->stage = sheetStages[stage];
    if (at->stage != LessonStage::In)
        at->minutes.reset();
    return changed;
}

} // namespace shanke
