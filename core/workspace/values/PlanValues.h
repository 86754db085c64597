// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/Decision.h"
#include "lesson/LessonPlan.h"
#include "lesson/PlanState.h"
#include "lesson/Submission.h"
#include "workspace/values/Delivery.h"

#include <QDateTime>

#include <optional>
#include <vector>

// What ui and cli read and show of plans.
namespace shanke {

// What the catalogue keeps of a plan, or of a study guide, for lists; no body is read to show one.
struct PlanSummary
{
    DocId id;
    DocId plan{};   // that it is, or belongs to
    int guides = 0; // that belong to it
    UserId author;
    LessonHeader header;
    PlanState state;
    Delivery delivery = Delivery::OnlyHere;
    bool conflicted = false; // two devices edited it; both versions are kept
    bool isNewer = false;    // written by a newer program: shown as far as it reads, not edited
    bool hasDraft = false;   // typed text that is not a save point yet
    QDateTime updatedAt;

    friend bool operator==(const PlanSummary&, const PlanSummary&) = default;
};

struct PlanFilter
{
    QString text;                     // in title or class; empty: all
    std::optional<PlanStatus> status; // only these
    int teachingWeek = 0;             // 0: all
    QString kind{};                   // its word; empty: plans and study guides
    QString subject{};                // its key; empty: all

    bool isEverything() const { return *this == PlanFilter(); }

    friend bool operator==(const PlanFilter&, const PlanFilter&) = default;
};

// A decision as the teacher reads it, with the submission it answers.
struct ReviewEntry
{
    Submission submission;
    std::vector<Decision> decisions;
    Delivery delivery = Delivery::OnlyHere;
};

} // namespace shanke
