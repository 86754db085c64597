// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Digest.h"
#include "identity/Judgement.h"
#include "lesson/StudyGuide.h"

#include <QDate>

#include <vector>

namespace shanke {

struct PlannedLesson
{
    QString className;
    QDate date;
    int slot = 0;

    friend bool operator==(const PlannedLesson&, const PlannedLesson&) = default;
};

// A study guide that is handed in with its plan.
struct HandedInGuide
{
    DocId id;
    QString rev;
    StudyGuide content;
};

// A plan laid on the desk for approval, with its study guides: immutable, whole, bound to its content by
// hash. Lives in desk-<author>.
struct Submission
{
    DocId id; // "submission:<author>:<digest>"
    UserId author;
    SchoolId school;
    DeviceId device;
    DocId plan;
    QString planRev;
    LessonPlan content;
    std::vector<HandedInGuide> guides{}; // in order of id
    Digest contentHash;                  // handedInHash()
    std::vector<PlannedLesson> lessons;
    QDateTime submittedAt;
    int counter = 0; // 1, 2, 3... of this plan
    // As far as whoever read it could judge; stands in no document.
    Judgement judgement{};

    // What was handed in: the plan, then its guides.
    std::vector<Record> records() const;

    // InvalidInput when a field is missing, or the content's hash is not the one stated (altered).
    static Result<Submission> fromJson(const DocId& id, const QJsonObject& json);
    // What it holds beside the head of an event: by whom, from which device, and when in its order.
    QJsonObject toJson() const;
};

// What a decision is bound to: the content of a plan and of what is handed in with it, in order of id.
Digest handedInHash(const Digest& plan, const std::vector<Digest>& belonging);
Result<Digest> handedInHash(const LessonPlan& plan, const std::vector<HandedInGuide>& guides);

} // namespace shanke
