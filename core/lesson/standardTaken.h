// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/LessonPlan.h"

// A newer text of the standard plan, in a plan that was made from an older one. What belongs to the class
// stays as it is in both: its dates, the analysis of its pupils, notes, reasons and the reflection.
namespace shanke {

// Says what `newest` says. Files of both are kept, and so are notes in the steps that are still there.
LessonPlan standardTaken(const LessonPlan& plan, const LessonPlan& newest, const PlanVersion& version);

// Both, block by block: what only one of them changed since the text that was taken is in it, what both
// changed differently is asked for (Candidate). Without that text every difference is asked for.
LessonPlan standardMerged(const LessonPlan& plan, const LessonPlan& newest, const PlanVersion& version);

} // namespace shanke
