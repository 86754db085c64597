// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/StrongId.h"
#include "lesson/LessonPlan.h"
#include "lesson/Submission.h"

#include <QJsonObject>

namespace shanke {

// A document of the sample school and the database it belongs in. The body has neither _id nor _rev.
struct SampleDocument
{
    DatabaseName database;
    DocId id;
    QJsonObject body;
};

// A plan of the sample school with the lessons it is for, and the study guide that belongs to it.
struct SamplePlan
{
    DocId id;
    LessonPlan plan;
    std::vector<PlannedLesson> lessons;   // in order of time
    std::vector<HandedInRecord> guides{}; // one at most
};

} // namespace shanke
