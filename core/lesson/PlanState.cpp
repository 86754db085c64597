// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/PlanState.h"

#include <map>
#include <set>
#include <tuple>

namespace shanke {

namespace {

using Decisions = std::vector<const Decision*>;

bool isApproval(const Decision* decision)
{
    return decision->verdict == Verdict::Approved || decision->verdict == Verdict::ApprovedWithNotes;
}

bool isWithdrawal(const Decision* decision)
{
    return decision->verdict == Verdict::Withdrawn;
}

// Somebody else may have laid it there in the teacher's name.
bool isForeign(const SubmissionFact& submission)
{
    return submission.judgement.reason == Reason::Altered || submission.judgement.reason == Reason::Revoked ||
           submission.judgement.reason == Reason::CameLate;
}

// Two devices of one teacher may have used a counter twice: then the id decides, the same everywhere.
std::vector<SubmissionFact> newestFirst(std::vector<SubmissionFact> submissions)
{
    const auto rank = [](const SubmissionFact& submission) {
        return std::tuple(!isForeign(submission), submission.counter, submission.id);
    };
    std::sort(submissions.begin(), submissions.end(),
              [&](const SubmissionFact& a, const SubmissionFact& b) { return rank(b) < rank(a); });
    return submissions;
}

bool isAbout(const Decision& decision, const SubmissionFact& submission)
{
    return decision.submission == submission.id && decision.contentHash == submission.contentHash &&
           decision.author != submission.author;
}

bool counts(const Decision& decision, const SubmissionFact& submission)
{
    return decision.judgement.isGood() && isAbout(decision, submission);
}

// The last decision of every device, in order of author and device.
Decisions lastOfEachDevice(const SubmissionFact& submission, const std::vector<Decision>& decisions)
{
    std::map<std::pair<UserId, DeviceId>, const Decision*> last;
    for (const Decision& decision : decisions) {
        if (!counts(decision, submission))
            continue;
        const Decision*& known = last[{decision.author, decision.device}];
        if (!known || std::tie(known->counter, known->id) < std::tie(decision.counter, decision.id))
            known = &decision;
    }
    Decisions result;
    for (const auto& [device, decision] : last)
        result.push_back(decision);
    return result;
}

// Nothing but a clock relates two devices of one person, and only a withdrawal needs to know.
bool isWithdrawnBy(const Decision* decision, const Decision* withdrawal)
{
    return isWithdrawal(withdrawal) && withdrawal->author == decision->author &&
           withdrawal->decidedAt >= decision->decidedAt;
}

// Two devices of one person are one person, and so are two who decide in the place of one.
class Deciders
{
public:
    void add(const Decision& decision)
    {
        m_people.insert(decision.author);
        m_principals.insert(decision.principal());
    }
    size_t count() const { return std::min(m_people.size(), m_principals.size()); }

private:
    std::set<UserId> m_people;
    std::set<UserId> m_principals;
};

bool isTakenBackBy(const Decision& decision, const Decision& other)
{
    if (other.device != decision.device)
        return isWithdrawnBy(&decision, &other);
    return isWithdrawal(&other) && other.counter > decision.counter;
}

// What was decided on `submission` and was not taken back, withdrawals included.
struct StandingDecisions
{
    Decisions decisions;
    bool withdrawn = false;
    size_t steps = 1;

    StandingDecisions(const SubmissionFact& submission, const std::vector<Decision>& all)
        : steps(size_t(submission.steps))
    {
        const Decisions last = lastOfEachDevice(submission, all);
        for (const Decision* decision : last) {
            const bool gone = std::any_of(last.begin(), last.end(), [&](const Decision* other) {
                return isWithdrawnBy(decision, other);
            });
            if (!gone)
                decisions.push_back(decision);
        }
        withdrawn = decisions.empty() && !last.empty();
        std::sort(decisions.begin(), decisions.end(),
                  [](const Decision* a, const Decision* b) { return a->id < b->id; });
    }

    bool isUnanimous() const
    {
        return !decisions.empty() && std::all_of(decisions.begin(), decisions.end(), isApproval);
    }

    bool isByEnough() const
    {
        Deciders deciders;
        for (const Decision* decision : decisions)
            deciders.add(*decision);
        return deciders.count() >= steps;
    }

    bool isApproved() const { return isUnanimous() && isByEnough(); }
    bool isPassedOn() const { return isUnanimous() && !isByEnough(); }
};

// Of several decisions that do not count the first in order of id speaks, the same everywhere.
const Decision* firstDoubtful(const SubmissionFact& newest, const std::vector<Decision>& decisions)
{
    const Decision* first = nullptr;
    for (const Decision& decision : decisions) {
        const bool isDoubtful = isAbout(decision, newest) && !counts(decision, newest);
        if (isDoubtful && (!first || decision.id < first->id))
            first = &decision;
    }
    return first;
}

bool isOnTheWay(const Decision* decision)
{
    return decision->judgement.reason == Reason::NotYetReceived;
}

Reason doubtOf(const SubmissionFact& newest, const StandingDecisions& standing,
               const std::vector<Decision>& decisions)
{
    if (!newest.judgement.isGood())
        return newest.judgement.reason;
    if (const Decision* doubtful = firstDoubtful(newest, decisions))
        return doubtful->judgement.reason;
    const bool isReceived = standing.decisions.empty() || standing.isPassedOn() ||
                            !std::all_of(standing.decisions.begin(), standing.decisions.end(), isOnTheWay);
    return isReceived ? Reason::None : Reason::NotYetReceived;
}

PlanStatus statusOf(const SubmissionFact& newest, const StandingDecisions& standing)
{
    if (standing.withdrawn)
        return PlanStatus::Withdrawn;
    if (standing.decisions.empty() || standing.isPassedOn())
        return newest.counter > 1 ? PlanStatus::Resubmitted : PlanStatus::Submitted;
    if (!standing.isApproved())
        return PlanStatus::Returned;
    const bool withNotes =
        std::any_of(standing.decisions.begin(), standing.decisions.end(),
                    [](const Decision* decision) { return decision->verdict == Verdict::ApprovedWithNotes; });
    return withNotes ? PlanStatus::ApprovedWithNotes : PlanStatus::Approved;
}

} // namespace

PlanState planState(const std::optional<Digest>& contentHash, const std::vector<SubmissionFact>& submissions,
                    const std::vector<Decision>& decisions)
{
    PlanState state;
    if (submissions.empty())
        return state;
    const std::vector<SubmissionFact> ordered = newestFirst(submissions);
    const SubmissionFact& newest = ordered.front();
    const StandingDecisions standing(newest, decisions);
    state.submission = newest.id;
    state.status = statusOf(newest, standing);
    state.isPassedOn = standing.isPassedOn();
    state.doubt = doubtOf(newest, standing, decisions);
    for (const Decision* decision : standing.decisions)
        state.decisions.push_back(decision->id);

    const Digest now = contentHash.value_or(newest.contentHash);
    state.changedSinceSubmission = now != newest.contentHash;
    const auto approved = std::find_if(ordered.begin(), ordered.end(), [&](const SubmissionFact& submission) {
        return StandingDecisions(submission, decisions).isApproved();
    });
    if (approved != ordered.end()) {
        state.approved = approved->id;
        state.changedSinceApproval = now != approved->contentHash;
    }
    return state;
}

QDateTime approvedSince(const SubmissionFact& submission, const std::vector<Decision>& decisions)
{
    const StandingDecisions standing(submission, decisions);
    if (!standing.isApproved())
        return {};
    Decisions approvals; // an earlier one of the same person counts, unless it was taken back since
    for (const Decision& decision : decisions) {
        const bool isTakenBack = std::any_of(decisions.begin(), decisions.end(), [&](const Decision& other) {
            return counts(other, submission) && isTakenBackBy(decision, other);
        });
        const bool stands =
            std::any_of(standing.decisions.begin(), standing.decisions.end(),
                        [&](const Decision* each) { return each->author == decision.author; });
        if (counts(decision, submission) && isApproval(&decision) && stands && !isTakenBack)
            approvals.push_back(&decision);
    }
    std::sort(approvals.begin(), approvals.end(),
              [](const Decision* a, const Decision* b) { return a->decidedAt < b->decidedAt; });
    Deciders deciders;
    for (const Decision* approval : approvals) {
        deciders.add(*approval);
        if (deciders.count() >= standing.steps)
            return approval->decidedAt;
    }
    return {};
}

} // namespace shanke
