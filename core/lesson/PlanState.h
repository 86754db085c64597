// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/Decision.h"
#include "lesson/Submission.h"

#include <vector>

namespace shanke {

enum class PlanStatus { Draft, Submitted, Returned, Resubmitted, Approved, ApprovedWithNotes, Withdrawn };

// Where a plan stands, derived from what has arrived and nothing else (data-model: From standard plan to class).
struct PlanState
{
    PlanStatus status = PlanStatus::Draft;
    bool changedSinceApproval = false; // approved, and the plan's content differs now; the approval still shows
    bool changedSinceSubmission = false;
    std::optional<DocId> submission;   // the newest
    std::vector<DocId> decisions;      // on the newest submission, that hold or disagree

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
};

// `contentHash`: of the plan as it is now; empty when the plan itself is not here (approver). Order of the lists
// does not matter. A decision whose hash is not its submission's, or whose author is the submitter, counts for
// nothing. Two that disagree: `returned` holds until withdrawn or a new submission.
PlanState planState(const std::optional<Digest>& contentHash, const std::vector<SubmissionFact>& submissions,
                    const std::vector<Decision>& decisions);

} // namespace shanke
