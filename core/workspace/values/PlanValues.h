// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/Decision.h"
#include "lesson/LessonPlan.h"
#include "lesson/PlanState.h"
#include "lesson/StudyGuide.h"
#include "lesson/Submission.h"
#include "workspace/values/Delivery.h"

#include <QDateTime>

#include <optional>
#include <vector>

// What ui and cli read and show of plans.
namespace shanke {

// A decision as the teacher reads it, with the submission it answers.
struct ReviewEntry
{
    Submission submission;
    std::vector<Decision> decisions;
    Delivery delivery = Delivery::OnlyHere;
};

} // namespace shanke
