// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind/Finding.h"
#include "lesson/LessonPlan.h"

namespace shanke {

// What the plan says by itself: PF01-PF08, PF10, PF12, in order of code. PF09, PF11, PF13 and PF14 need to be
// told of what is beside it (handInFindings), and PF15 is of every record (findingsAbout).
std::vector<Finding> preflight(const LessonPlan& plan);

// PF08: written homework over what the grade may have a day, together with `otherMinutes` of the class on
// that day; or minutes that nobody can add up: then the details are the text and no number.
std::optional<Finding> homeworkOver(const LessonPlan& plan, qint64 otherMinutes);
// Minutes of written homework, as far as they are numbers.
qint64 writtenMinutes(const LessonPlan& plan);

// PF09: a plan without a study guide, unless its grade or subject does without one (kindergarten, grades 1
// and 2, sports, music, art). `guides`: how many belong to it.
std::optional<Finding> missingGuide(const LessonPlan& plan, qsizetype guides);

} // namespace shanke
