// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ImportedDocument.h"
#include "lesson/LessonPlan.h"
#include "lesson/StudyGuide.h"

// What was read as the values of this program. What cannot be read as a number or a date is kept as it was
// typed; a word that no list has is kept as the value.
namespace shanke {

// A block a line.
Blocks blocksOf(const std::vector<RichText>& lines);

LessonHeader headerOf(const ImportedDocument& document);

// What was left over, label and text, as blocks for a person to move.
Blocks remainderOf(const ImportedDocument& document);

// Writes what was read into a new plan, or a new guide. `inherited`: the header of the document before, for
// one that goes on with it.
void fillPlan(LessonPlan& plan, const ImportedDocument& document, const LessonHeader& inherited = {});
void fillGuide(StudyGuide& guide, const ImportedDocument& document, const LessonHeader& inherited = {});

} // namespace shanke
