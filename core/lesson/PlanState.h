// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/Decision.h"
#include "lesson/Submission.h"

#include <optional>
#include <vector>

namespace shanke {

enum class PlanStatus {
    Draft,             // never handed in
    Submitted,         // handed in, no decision holds
    Returned,          // at least one approver returned it
    Resubmitted,       // handed in again, no decision holds
    Approved,          // 通过
    ApprovedWithNotes, // 通过(附修改意见)
    Withdrawn,         // the approver took the decision back: waits for another
};

// Where a plan stands, derived from what has arrived and nothing else (data-model: From standard plan to
// class).
struct PlanState
{
    PlanStatus status = PlanStatus::Draft;
    bool changedSinceApproval = false; // differs from the content last approved; the approval still shows
    bool changedSinceSubmission = false;
    std::optional<DocId> submission; // the newest
    std::optional<DocId> approved;   // the newest submission that is approved; may be older than `submission`
    std::vector<DocId> decisions;    // on the newest submission, that hold or disagree; in order of id
    bool isPassedOn = false; // approved by one of the two who have to approve it: it waits for the other
    // Why something does not count: the newest submission or, when that one does, a decision on it. None of
    // this and approved: NotYetReceived while nobody at the school has signed for the decision.
    Reason doubt = Reason::None;

    friend bool operator==(const PlanState&, const PlanState&) = default;
};

// The facts of a submission that state needs, without its content.
struct SubmissionFact
{
    DocId id;
    UserId author;
    int counter = 0;
    Digest contentHash;
    QDateTime submittedAt;
    Judgement judgement = Judgement::good();
    int steps = 1;
};

// `contentHash`: of the plan as it is now; empty when the plan itself is not here (approver). Order of the
// lists does not matter, nor does meeting a fact twice. A decision that is not good, whose hash is not its
// submission's, or whose author is the submitter, counts for nothing; a submission that its device did not
// sign, or signed after it was taken out of use, stands behind every other. Of one approver the last
// decision holds: by counter on one device; between two devices only a withdrawal replaces what was decided
// before it. Two that disagree: `returned` holds until withdrawn or a new submission. Where two have to
// approve, it is approved once two people did.
PlanState planState(const std::optional<Digest>& contentHash, const std::vector<SubmissionFact>& submissions,
                    const std::vector<Decision>& decisions);

// Since when it is approved, by the times that were signed: when enough people, in enough people's right, had
// approved and had not taken it back. Invalid: it is not approved.
QDateTime approvedSince(const SubmissionFact& submission, const std::vector<Decision>& decisions);

} // namespace shanke
