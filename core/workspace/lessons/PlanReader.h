// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/reading/ReadView.h"

// Reading plans, in a thread of the pool.
namespace shanke {

// The teacher's own, newest first, with what is only typed.
Result<QList<PlanSummary>> listPlans(const ReadView& view, const PlanFilter& filter);
Result<QList<PlanSummary>> listStandards(const ReadView& view, const QString& text);
// A plan of one's own from another plan or a standard plan.
Result<LessonPlan> copyPlan(const ReadView& view, const DocId& id);
// A study guide of one's own for a plan of one's own.
Result<StudyGuide> guideForPlan(const ReadView& view, const DocId& plan);

PlanSummary summaryOf(const RecordEntry& entry, const DeliveryFacts& delivery);

} // namespace shanke
