// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/Decision.h"
#include "lesson/Roster.h"
#include "sample/SampleDevices.h"
#include "sample/SampleDocument.h"
#include "sample/SamplePhrases.h"
#include "sample/SampleRandom.h"

namespace shanke {

// What lies on the desks of the sample school: hands in plans as teachers would by `today` and decides on
// them as the approvers would (approved, with notes, returned, returned and handed in again, waiting). Plans
// of the days to come may still be drafts.
class SampleDesks
{
public:
    SampleDesks(const Roster& roster, const SamplePhrases& phrases, const QDate& today);

    // Leaves in `plan` what its teacher has now: a returned plan keeps its flaw.
    void handIn(SamplePlan& plan, SampleRandom random);
    // A plan of another kind, written and handed in at one time; what its teacher has is as it was written.
    // `remarks`: of approvers, by the word of their verdict.
    void handIn(const HandedInRecord& plan, const QJsonObject& remarks, SampleRandom random);
    // All submissions and decisions, in order of time.
    std::vector<SampleDocument> documents(SampleChains& chains) const;

private:
    struct DeskDecision
    {
        DatabaseName desk;
        Decision decision;
    };

    Submission lay(Submission submission, SampleRandom& random);
    Submission submit(const SamplePlan& plan, int counter, const QDateTime& time, SampleRandom& random);
    void giveBack(SamplePlan& plan, SampleRandom& random);
    void decide(const Submission& submission, Verdict verdict, const QJsonObject& remark,
                SampleRandom& random);
    QJsonObject remarkFor(Verdict verdict, SampleRandom& random) const;
    StaffMember approverOf(const Record& plan) const;

    Roster m_roster;
    SamplePhrases m_phrases;
    QDate m_today;
    std::vector<Submission> m_submissions;
    std::vector<DeskDecision> m_decisions;
};

} // namespace shanke
