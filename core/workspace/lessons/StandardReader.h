// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sqlite/ReadSnapshot.h"
#include "workspace/folder/Databases.h"
#include "workspace/reading/ReadView.h"
#include "workspace/values/StandardValues.h"

// What the columns on this PC say of the standard plan that a plan was made from. Any thread.
namespace shanke {

struct StandardText
{
    PlanVersion version;
    LessonPlan plan;
};

struct BaseKnown
{
    BaseFacts facts;
    std::optional<StandardText> newest{}; // that is here: of the same document, or one that supersedes it
};

// `catalogue`: a snapshot of it that knows the columns.
Result<BaseKnown> baseKnown(const OpenStores& databases, const ReadSnapshot& catalogue,
                            const LessonPlan& plan);

Result<StandardView> standardOf(const ReadView& view, const LessonPlan& plan);

// Both are plans of the same period of a lesson, as far as their headers say.
bool isSamePeriod(const LessonHeader& a, const LessonHeader& b);

} // namespace shanke
