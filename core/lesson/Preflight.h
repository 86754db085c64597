// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind/Finding.h"
#include "lesson/LessonPlan.h"

namespace shanke {

// PF01-PF08, PF12: the others need attachments, pacing or standard plans, and PF15 is of every record
// (findingsAbout). In order of code.
std::vector<Finding> preflight(const LessonPlan& plan);

// PF09: a plan without a study guide, unless its grade or subject does without one (kindergarten, grades 1
// and 2, sports, music, art). `guides`: how many belong to it.
std::optional<Finding> missingGuide(const LessonPlan& plan, qsizetype guides);

} // namespace shanke
