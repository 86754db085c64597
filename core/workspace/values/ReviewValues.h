// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/ApprovalRules.h"
#include "lesson/Decision.h"
#include "lesson/LessonHeader.h"
#include "lesson/Submission.h"
#include "research/MovedClass.h"
#include "research/TaughtFirst.h"
#include "workspace/values/Delivery.h"

#include <QDateTime>
#include <QHash>
#include <QList>

#include <optional>
#include <vector>

// What an approver reads and decides.
namespace shanke {

// A submission in an approver's inbox.
struct InboxItem
{
    DocId submission;
    DocId plan;
    UserId teacher;
    QString teacherName;
    LessonHeader header;
    QDateTime submittedAt;
    std::optional<QDateTime> classTime;   // of the first lesson that is held; most urgent first
    int slot = 0;                         // and its period
    std::optional<QDateTime> movedFrom{}; // its teacher moved it: when it was to be
    bool isMovedLate = false;             // and the school had not heard of that when it began
    int counter = 0;                      // 2 and more: handed in again
    std::optional<Verdict> decided;       // by anyone; empty: waits for a decision
    Delivery decisionDelivery = Delivery::OnlyHere;
    std::optional<QDateTime> decidedAt; // of the newest decision
    bool isBegun = false;               // a decision on it was begun here and not signed
    Reason doubt = Reason::None;        // as PlanState has it
    QList<DocId> late{};                // what came late about it and this person may stand for
    int steps = 1;                      // so many have to approve
    bool isPassedOn = false;            // one of two approved
    bool isFirstMine = false;           // and that was this person: another has to
    bool isTaughtFirst = false;         // its author stated that nobody could be reached before class

    friend bool operator==(const InboxItem&, const InboxItem&) = default;
};

// A decision that is being made. Nothing of it is signed.
struct DecisionDraft
{
    DocId submission;
    Verdict verdict = Verdict::Approved;
    QString grade;
    std::vector<QString> reasons;
    QString note;
    std::vector<ReviewComment> comments;
    ReviewComment begun{}; // a comment that is not among them yet
    bool isGiven = false;  // the verdict was chosen, and can be undone until it is signed

    // Nothing was typed or chosen.
    bool isEmpty() const
    {
        return !isGiven && grade.isEmpty() && reasons.empty() && note.isEmpty() && comments.empty() &&
               begun.text.isEmpty();
    }

    friend bool operator==(const DecisionDraft&, const DecisionDraft&) = default;
};

// Something that this person saw count and that does not, or the other way: judged anew since something came
// that was not here before.
struct TurnedVerdict
{
    DocId event; // the handing in or the decision
    DocId plan;
    QString title;                  // of the plan
    bool isOwnPlan = false;         // else they decided on it
    std::optional<Verdict> verdict; // none: it is the handing in that turned
    QString decidedBy;              // the name; empty without a verdict
    QString inPlaceOf;              // in whose place, by name; empty: in nobody's
    Reason reason = Reason::None;   // why it does not count
    bool counts = false;            // again
};

// Who decided, as the school knows them.
struct Decider
{
    QString name;
    QString inPlaceOf; // empty: in their own right
};

// A submission opened for review.
struct OpenSubmission
{
    Submission submission;
    QString teacherName;
    std::optional<Submission> earlier;      // the one before, to show what changed
    std::vector<Decision> decisions;        // on this one and the earlier ones, newest first
    std::optional<DecisionDraft> begun{};   // and not signed
    QList<DocId> late{};                    // it or decisions on it, as InboxItem has them
    DatabaseName database{};                // the desk where it lies
    ApprovalRules rules{};                  // of the school, now
    QHash<DocId, Decider> deciders{};       // of the decisions
    std::vector<TaughtFirst> taughtFirst{}; // that its lessons were taught before anybody decided
    std::vector<MovedClass> moved{};        // that they are held at another time
};

} // namespace shanke
