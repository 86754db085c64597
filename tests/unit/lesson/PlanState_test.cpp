// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/PlanState.h"
#include "support/catch.h"

#include <random>

using namespace shanke;
using namespace Qt::StringLiterals;

namespace {

const QDateTime Friday = QDateTime::fromString(u"2026-03-06T09:05:00+08:00"_s, Qt::ISODate);
const Digest First = Digest::of("first");
const Digest Second = Digest::of("second");

SubmissionFact submitted(int counter, const Digest& hash)
{
    return {
        DocId(u"submission:%1"_s.arg(counter)), UserId(u"js01"_s), counter, hash, Friday, Judgement::good()};
}

Decision decided(const SubmissionFact& submission, Verdict verdict, const QString& approver = u"sh01"_s)
{
    static int made = 0;
    Decision decision;
    decision.id = DocId(u"decision:%1"_s.arg(++made, 4, 10, QLatin1Char('0')));
    decision.author = UserId(approver);
    decision.device = DeviceId(approver + u"-office"_s);
    decision.submission = submission.id;
    decision.contentHash = submission.contentHash;
    decision.verdict = verdict;
    decision.decidedAt = Friday.addSecs(made);
    decision.counter = made;
    decision.judgement = Judgement::good();
    return decision;
}

PlanStatus statusOf(const std::vector<SubmissionFact>& submissions, const std::vector<Decision>& decisions)
{
    return planState({}, submissions, decisions).status;
}

} // namespace

TEST_CASE("A plan that was never handed in is a draft", "[lesson][state]")
{
    const PlanState state = planState(First, {}, {});
    CHECK(state == PlanState());
    CHECK(state.status == PlanStatus::Draft);
}

TEST_CASE("A plan goes from submitted through returned and handed in again to approved", "[lesson][state]")
{
    const SubmissionFact first = submitted(1, First);
    const SubmissionFact second = submitted(2, Second);
    CHECK(statusOf({first}, {}) == PlanStatus::Submitted);
    const Decision returned = decided(first, Verdict::Returned);
    CHECK(statusOf({first}, {returned}) == PlanStatus::Returned);
    CHECK(statusOf({first, second}, {returned}) == PlanStatus::Resubmitted);
    const Decision approved = decided(second, Verdict::Approved);
    const PlanState state = planState(Second, {first, second}, {returned, approved});
    CHECK(state.status == PlanStatus::Approved);
    CHECK(state.submission == second.id);
    CHECK(state.approved == second.id);
    CHECK(state.decisions == std::vector{approved.id});
    CHECK_FALSE(state.changedSinceApproval);
    CHECK_FALSE(state.changedSinceSubmission);
}

TEST_CASE("An approver who has only the newest submission still sees that it was handed in again",
          "[lesson][state]")
{
    CHECK(statusOf({submitted(2, Second)}, {}) == PlanStatus::Resubmitted);
}

TEST_CASE("An edit after approval shows and does not hide the approval", "[lesson][state]")
{
    const SubmissionFact first = submitted(1, First);
    const Decision approved = decided(first, Verdict::ApprovedWithNotes);
    PlanState state = planState(Second, {first}, {approved});
    CHECK(state.status == PlanStatus::ApprovedWithNotes);
    CHECK(state.changedSinceApproval);
    CHECK(state.changedSinceSubmission);

    state = planState(Second, {first, submitted(2, Second)}, {approved});
    CHECK(state.status == PlanStatus::Resubmitted);
    CHECK(state.approved == first.id);
    CHECK(state.changedSinceApproval);
    CHECK_FALSE(state.changedSinceSubmission);

    state = planState(First, {first}, {approved});
    CHECK_FALSE(state.changedSinceApproval);
}

TEST_CASE("An edit after a return shows as changed since submission", "[lesson][state]")
{
    const SubmissionFact first = submitted(1, First);
    const PlanState state = planState(Second, {first}, {decided(first, Verdict::Returned)});
    CHECK(state.status == PlanStatus::Returned);
    CHECK(state.changedSinceSubmission);
    CHECK_FALSE(state.changedSinceApproval);
    CHECK_FALSE(state.approved);
}

TEST_CASE("Of two approvers who disagree the return holds until withdrawn", "[lesson][state]")
{
    const SubmissionFact first = submitted(1, First);
    const Decision approved = decided(first, Verdict::Approved, u"sh01"_s);
    const Decision returned = decided(first, Verdict::Returned, u"sh02"_s);
    const PlanState both = planState(First, {first}, {approved, returned});
    CHECK(both.status == PlanStatus::Returned);
    CHECK(both.decisions == std::vector{approved.id, returned.id});
    CHECK_FALSE(both.approved);

    const Decision stranger = decided(first, Verdict::Withdrawn, u"sh01"_s);
    CHECK(statusOf({first}, {approved, returned, stranger}) == PlanStatus::Returned);
    const Decision withdrawn = decided(first, Verdict::Withdrawn, u"sh02"_s);
    CHECK(statusOf({first}, {approved, returned, withdrawn}) == PlanStatus::Approved);
    CHECK(statusOf({first, submitted(2, Second)}, {approved, returned}) == PlanStatus::Resubmitted);
}

TEST_CASE("Of two approvals the one with notes shows", "[lesson][state]")
{
    const SubmissionFact first = submitted(1, First);
    CHECK(statusOf({first}, {decided(first, Verdict::ApprovedWithNotes, u"sh02"_s),
                             decided(first, Verdict::Approved)}) == PlanStatus::ApprovedWithNotes);
}

TEST_CASE("Where two have to approve, one approval passes it on and two people's approve it",
          "[lesson][state]")
{
    SubmissionFact submission = submitted(1, First);
    submission.steps = 2;
    const Decision first = decided(submission, Verdict::Approved);
    const PlanState passed = planState({}, {submission}, {first});
    CHECK(passed.status == PlanStatus::Submitted);
    CHECK(passed.isPassedOn);
    CHECK_FALSE(passed.approved);
    CHECK(passed.decisions == std::vector{first.id});

    Decision again = decided(submission, Verdict::Approved); // the same person on another PC
    again.device = DeviceId(u"sh01-home"_s);
    CHECK(planState({}, {submission}, {first, again}).status == PlanStatus::Submitted);

    const Decision second = decided(submission, Verdict::ApprovedWithNotes, u"sh02"_s);
    const PlanState approved = planState({}, {submission}, {first, second});
    CHECK(approved.status == PlanStatus::ApprovedWithNotes);
    CHECK_FALSE(approved.isPassedOn);
    CHECK(approved.approved == submission.id);

    const Decision returned = decided(submission, Verdict::Returned, u"sh02"_s);
    CHECK(statusOf({submission}, {first, returned}) == PlanStatus::Returned);
    const Decision withdrawn = decided(submission, Verdict::Withdrawn);
    CHECK_FALSE(planState({}, {submission}, {first, withdrawn}).isPassedOn);
}

TEST_CASE("Two who decide in the right of one person are one of the two who have to approve",
          "[lesson][state][delegation]")
{
    SubmissionFact submission = submitted(1, First);
    submission.steps = 2;
    const auto inPlaceOf = [](Decision decision, const QString& giver) {
        decision.inPlace = DocId(u"delegation:%1:abc"_s.arg(giver));
        return decision;
    };
    const Decision own = decided(submission, Verdict::Approved);
    const Decision forThem =
        inPlaceOf(decided(submission, Verdict::Approved, u"js02"_s), own.author.toString());
    CHECK(forThem.inPlaceOf() == own.author);
    CHECK(own.inPlaceOf().isEmpty());
    CHECK(planState({}, {submission}, {forThem}).isPassedOn);
    CHECK(planState({}, {submission}, {own, forThem}).isPassedOn);
    CHECK(statusOf({submission}, {forThem, decided(submission, Verdict::Approved, u"sh02"_s)}) ==
          PlanStatus::Approved);
    CHECK(statusOf({submission}, {own, inPlaceOf(forThem, u"xz01"_s)}) == PlanStatus::Approved);
    // And one person is one, in whosever place.
    Decision again = inPlaceOf(decided(submission, Verdict::Approved, u"js02"_s), u"xz01"_s);
    again.device = DeviceId(u"js02-home"_s);
    CHECK(planState({}, {submission}, {forThem, again}).isPassedOn);
    CHECK(statusOf({submission}, {own, forThem, again}) == PlanStatus::Approved);
}

TEST_CASE("Of two steps an approval that does not count is none", "[lesson][state]")
{
    SubmissionFact submission = submitted(1, First);
    submission.steps = 2;
    const Decision first = decided(submission, Verdict::Approved);
    Decision second = decided(submission, Verdict::Approved, u"sh02"_s);
    second.judgement = Judgement::waiting(Reason::CameLate); // lost the role while offline
    CHECK(statusOf({submission}, {first, second}) == PlanStatus::Submitted);
    second.judgement = Judgement::good();
    second.contentHash = Second; // about another text
    CHECK(statusOf({submission}, {first, second}) == PlanStatus::Submitted);
}

TEST_CASE("An approver's last decision replaces the earlier ones, whatever the clock says", "[lesson][state]")
{
    const SubmissionFact first = submitted(1, First);
    const Decision returned = decided(first, Verdict::Returned);
    Decision approved = decided(first, Verdict::Approved);
    approved.decidedAt = returned.decidedAt.addYears(-9);
    const PlanState state = planState(First, {first}, {approved, returned});
    CHECK(state.status == PlanStatus::Approved);
    CHECK(state.decisions == std::vector{approved.id});

    const Decision withdrawn = decided(first, Verdict::Withdrawn);
    const PlanState waiting = planState(First, {first}, {approved, returned, withdrawn});
    CHECK(waiting.status == PlanStatus::Withdrawn);
    CHECK(waiting.decisions.empty());
    CHECK_FALSE(waiting.approved);
    const Decision again = decided(first, Verdict::Approved);
    CHECK(statusOf({first}, {approved, returned, withdrawn, again}) == PlanStatus::Approved);
}

TEST_CASE("An approver can withdraw on another device and decide anew", "[lesson][state]")
{
    const SubmissionFact first = submitted(1, First);
    const Decision returned = decided(first, Verdict::Returned);
    Decision withdrawn = decided(first, Verdict::Withdrawn);
    withdrawn.device = DeviceId(u"sh01-home"_s);
    withdrawn.counter = 1;
    CHECK(statusOf({first}, {returned, withdrawn}) == PlanStatus::Withdrawn);
    CHECK(statusOf({first}, {returned, withdrawn, decided(first, Verdict::Approved)}) ==
          PlanStatus::Approved);

    Decision elsewhere = decided(first, Verdict::Approved);
    elsewhere.device = withdrawn.device;
    elsewhere.counter = 1;
    CHECK(statusOf({first}, {returned, elsewhere}) == PlanStatus::Returned);
}

TEST_CASE(
    "A decision bound to another content, by the submitter, or on another submission counts for nothing",
    "[lesson][state]")
{
    const SubmissionFact first = submitted(1, First);
    Decision foreign = decided(first, Verdict::Approved);
    foreign.contentHash = Second;
    CHECK(statusOf({first}, {foreign}) == PlanStatus::Submitted);
    CHECK(statusOf({first}, {decided(first, Verdict::Approved, u"js01"_s)}) == PlanStatus::Submitted);
    CHECK(statusOf({first}, {decided(first, Verdict::Withdrawn, u"js01"_s),
                             decided(first, Verdict::Approved)}) == PlanStatus::Approved);
    CHECK(statusOf({first}, {decided(submitted(7, First), Verdict::Approved)}) == PlanStatus::Submitted);
}

TEST_CASE("Two devices that hand in with the same counter give one newest submission everywhere",
          "[lesson][state]")
{
    SubmissionFact here = submitted(1, First);
    SubmissionFact there = submitted(1, Second);
    there.id = DocId(u"submission:0"_s);
    CHECK(planState({}, {here, there}, {}) == planState({}, {there, here}, {}));
    CHECK(planState({}, {here, there}, {}).submission == here.id);
}

TEST_CASE("The order in which submissions and decisions arrive does not matter, nor do doubles",
          "[lesson][state]")
{
    std::mt19937 random(42);
    const auto pick = [&](auto count) { return static_cast<int>(random() % static_cast<unsigned>(count)); };
    for (int round = 0; round < 500; ++round) {
        std::vector<SubmissionFact> submissions;
        for (int i = pick(4); i >= 0; --i)
            submissions.push_back(submitted(i, i % 2 ? First : Second));
        std::vector<Decision> decisions;
        for (int i = pick(8); i > 0; --i) {
            const auto& on = submissions[static_cast<size_t>(pick(submissions.size()))];
            Decision decision = decided(on, Verdict(pick(4)), u"sh0%1"_s.arg(pick(3)));
            decision.device = DeviceId(u"device-%1"_s.arg(pick(2)));
            decision.counter = 1 + pick(3);
            decision.decidedAt = Friday.addSecs(pick(3));
            decisions.push_back(decision);
        }
        const std::optional<Digest> content = pick(2) ? std::optional(First) : std::nullopt;
        const PlanState state = planState(content, submissions, decisions);
        for (int shuffle = 0; shuffle < 5; ++shuffle) {
            std::shuffle(submissions.begin(), submissions.end(), random);
            std::shuffle(decisions.begin(), decisions.end(), random);
            REQUIRE(planState(content, submissions, decisions) == state);
        }
        submissions.insert(submissions.end(), submissions.begin(), submissions.end());
        decisions.insert(decisions.end(), decisions.begin(), decisions.end());
        REQUIRE(planState(content, submissions, decisions) == state);
    }
}

TEST_CASE("A plan is approved since enough people had approved it, in enough people's right",
          "[lesson][state]")
{
    SubmissionFact first = submitted(1, First);
    const Decision one = decided(first, Verdict::Approved, u"sh01"_s);
    Decision inOnesPlace = decided(first, Verdict::Approved, u"js02"_s);
    inOnesPlace.inPlace = DocId(u"delegation:sh01:0"_s);
    const Decision two = decided(first, Verdict::ApprovedWithNotes, u"sh02"_s);
    CHECK_FALSE(approvedSince(first, {}).isValid());
    CHECK(approvedSince(first, {two, inOnesPlace, one}) == one.decidedAt);

    first.steps = 2; // one and who stands in for them are one step
    CHECK_FALSE(approvedSince(first, {one, inOnesPlace}).isValid());
    CHECK(approvedSince(first, {two, inOnesPlace, one}) == two.decidedAt);
    Decision doubtful = two;
    doubtful.judgement = Judgement::waiting(Reason::CameLate);
    CHECK_FALSE(approvedSince(first, {one, inOnesPlace, doubtful}).isValid());
}

TEST_CASE("An approval that was taken back is no approval, and one that is repeated holds since the first",
          "[lesson][state]")
{
    const SubmissionFact first = submitted(1, First);
    const Decision before = decided(first, Verdict::Approved);
    Decision back = decided(first, Verdict::Withdrawn);
    Decision again = decided(first, Verdict::Approved);
    const Decision noted = decided(first, Verdict::ApprovedWithNotes);
    CHECK_FALSE(approvedSince(first, {before, back}).isValid());
    CHECK(approvedSince(first, {before, back, again, noted}) == again.decidedAt);
    CHECK(approvedSince(first, {before, again, noted}) == before.decidedAt);
    back.decidedAt = again.decidedAt = before.decidedAt; // all in one second
    CHECK(approvedSince(first, {before, back, again}) == again.decidedAt);
}
