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

bool passes(const TeachingStep& step, const TeachingStep& other)
{
    return step.gradeLane != other.gradeLane && !step.gradeLane.isEmpty() && !other.gradeLane.isEmpty();
}

// The next one of the stage that is not of another grade; the end: there is none.
Steps::iterator neighbourOf(Steps& steps, Steps::iterator at, bool up)
{
    for (auto next = at; up ? next != steps.begin() : std::next(next) != steps.end();) {
        next = up ? std::prev(next) : std::next(next);
        if (next->stage != at->stage)
            break;
        if (!passes(*at, *next))
            return next;
    }
    return steps.end();
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
    if (at == changed.end())
        return changed;
    TeachingStep added = blankStep(at->stage, newId);
    added.gradeLane = at->gradeLane;
    changed.insert(std::next(at), added);
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

Steps withLane(const QString& lane, const QString& id, const Steps& steps)
{
    Steps changed = steps;
    if (const auto at = findStep(changed, id); at != changed.end())
        at->gradeLane = lane;
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
    if (const auto neighbour = neighbourOf(changed, at, up); neighbour != changed.end()) {
        up ? std::rotate(neighbour, at, std::next(at)) : std::rotate(at, std::next(at), std::next(neighbour));
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
