// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/LessonPlan.h"
#include "lesson/RecordDiff.h"

#include <QSet>

namespace shanke {

// What of a plan is its teacher's own, against the text of the plan that it was made from. Dates and classes
// of the lesson and the reflection on it are no change: every plan has them.
struct Individualisation
{
    std::vector<RecordChange> changes;
    int parts = 0;   // blocks, rows and files of the base, and those that were added
    int changed = 0; // in what they say
    int added = 0;
    int removed = 0;

    // 0..100: how many of the parts are not as they were. Not 0 while one of them is not.
    int percent() const;
    QSet<QString> ownIds() const;  // of blocks and rows that the base has not, or has otherwise
    QSet<QString> goneIds() const; // of those that the plan has not any more, or has otherwise
};

Individualisation individualisation(const LessonPlan& base, const LessonPlan& plan);

// The text that was taken. None: it was made from no plan, or what stands there is no text of a plan.
std::optional<LessonPlan> textOfBase(const LessonPlan& plan);

} // namespace shanke
