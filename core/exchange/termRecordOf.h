// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ImportedDocument.h"
#include "lesson/Block.h"
#include "research/TermPlan.h"

namespace shanke {

// Whether a document is a teaching plan of a term or a pacing schedule.
bool isOfTerm(const QString& kind);

// The course that the header and the title say.
TermCourse courseOf(const ImportedDocument& document);

// What was read as a record of its kind: `record` with its course, texts and weeks. What has no place is kept
// in the measures of a plan and in the remark of the last week of a schedule; see withLeftOver().
Record filledTerm(const Record& record, const ImportedDocument& document);

// Texts that belong to no place of it, behind what it has.
Record withLeftOver(const Record& record, const Blocks& left);

} // namespace shanke
