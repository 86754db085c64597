// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/reading/ReadView.h"

// Reading plans, in a thread of the pool.
namespace shanke {

struct RecordEntry;

// Standard plans as they are listed, with the names of who published them.
Result<QList<RecordSummary>> standardsAmong(const ReadView& view, const std::vector<RecordEntry>& entries);
Result<QList<RecordSummary>> listStandards(const ReadView& view, const QString& text);
// A plan of one's own from another plan or a standard plan, for the class and the time in `lesson`.
Result<LessonPlan> copyPlan(const ReadView& view, const DocId& id, const LessonHeader& lesson);
// A study guide of one's own for a plan of one's own.
Result<StudyGuide> guideForPlan(const ReadView& view, const DocId& plan);

} // namespace shanke
