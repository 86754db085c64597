// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Digest.h"
#include "identity/Judgement.h"
#include "kind/KindList.h"
#include "kind/Record.h"

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

// A record that is handed in with the one that it belongs to: a study guide with its plan.
struct HandedInRecord
{
    DocId id;
    QString rev;
    Record content;
};

// A plan laid on the desk for approval, with what belongs to it: immutable, whole, bound to its content by
// hash. A plan is a record of any kind that is handed in: a lesson plan, a teaching plan of the term. Lives
// in desk-<author>.
struct Submission
{
    DocId id; // "submission:<author>:<digest>"
    UserId author;
    SchoolId school;
    DeviceId device;
    DocId plan;
    QString planRev;
    Record content;
    std::vector<HandedInRecord> belonging{}; // in order of id
    Digest contentHash;                      // handedInHash()
    std::vector<PlannedLesson> lessons{};    // of a lesson plan
    QDateTime submittedAt;
    int counter = 0; // 1, 2, 3... of this plan
    int steps = 1;   // so many approvers have to approve, as the school asked for when it was handed in
    // As far as whoever read it could judge; stands in no document.
    Judgement judgement{};

    // What was handed in: the plan, then what belongs to it.
    std::vector<Record> records() const;

    // InvalidInput when a field is missing, what it carries is of no kind that is handed in, or the content's
    // hash is not the one stated (altered).
    static Result<Submission> fromJson(const KindList& kinds, const DocId& id, const QJsonObject& json);
    // What it holds beside the head of an event: by whom, from which device, and when in its order.
    QJsonObject toJson() const;
};

// What a decision is bound to: the content of a plan and of what is handed in with it, in order of id.
Digest handedInHash(const Digest& plan, const std::vector<Digest>& belonging);
Result<Digest> handedInHash(const Record& plan, const std::vector<HandedInRecord>& belonging);

} // namespace shanke
