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

// What the catalogue keeps of a plan for lists; no body is read to show one.
struct PlanSummary
{
    DocId id;
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
};

// A decision as the teacher reads it, with the submission it answers.
struct ReviewEntry
{
    Submission submission;
    std::vector<Decision> decisions;
    Delivery delivery = Delivery::OnlyHere;
};

// Another version of the same plan that a second device made while this one was offline.
struct PlanVersion
{
    QString rev;
    LessonPlan plan;
};

// A plan opened for editing.
struct OpenPlan
{
    DocId id;
    QString rev; // the revision it was read from; empty: never saved
    LessonPlan plan;
    std::optional<LessonPlan> draft; // newer than `plan`: typed, not saved
    QString draftRev;                // the revision the draft stands on: `rev`, or one of the conflicts
    std::vector<PlanVersion> conflicts;
    PlanState state;
    Delivery delivery = Delivery::OnlyHere;
    std::vector<ReviewEntry> reviews; // newest first
};

struct SavedPlan
{
    DocId id;
    QString rev;
    PlanState state;
};

} // namespace shanke
