// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/TeachingStep.h"

#include <vector>

// Adding, removing and moving rows of the teaching process, as functions from list to list. The rows of a
// stage stand together on the sheet, whatever stands between them in the document.
namespace shanke {

using Steps = std::vector<TeachingStep>;

// The rows of one stage in their order.
Steps stepsOf(LessonStage stage, const Steps& steps);
// A blank row after the row `id`, of its stage; the new row has `newId`.
Steps withStepAfter(const QString& id, const QString& newId, const Steps& steps);
// A blank row at the end of a stage.
Steps withStepAtEnd(LessonStage stage, const QString& newId, const Steps& steps);
// The step is of that grade.
Steps withLane(const QString& lane, const QString& id, const Steps& steps);
Steps withoutStep(const QString& id, const Steps& steps);
// One row up or down, among those of its grade and those for all; at the border of its stage into the next
// stage. At the very ends nothing changes.
Steps withStepMoved(const QString& id, bool up, const Steps& steps);

} // namespace shanke
