// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/lessons/SubmissionWriter.h"

#include "base/Ulid.h"
#include "catalogue/CatalogueQueries.h"
#include "lesson/reviewKinds.h"
#include "platform/DatabaseNames.h"
#include "workspace/devices/EventWriter.h"
#include "workspace/engine/EngineState.h"
#include "workspace/reading/SchoolFacts.h"
#include "workspace/records/PlanDocuments.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

Result<StoredPlan> savedPlan(EngineState& state, const DocId& id)
{
    const auto store = state.databases().find(spaceOf(state.account().user));
    if (!store)
        return tl::unexpected(store.error());
    SHANKE_LET(const ReadSnapshot snapshot, (*store)->read());
    return readPlan(**store, snapshot, id);
}

Result<> checkReady(const LessonPlan& plan)
{
    QStringList errors;
    for (const PreflightFinding& finding : preflight(plan)) {
        if (finding.severity == Severity::Error)
            errors.append(finding.code);
    }
    if (errors.isEmpty())
        return {};
    return fail(ErrorKind::InvalidInput, u"the plan cannot be handed in yet: %1"_s.arg(errors.join(u", "_s)));
}

Result<int> nextCounter(EngineState& state, const DocId& plan)
{
    const UserId author = state.account().user;
    SHANKE_TRY(state.databases().findOrCreate(deskOf(author)));
    SHANKE_LET(const auto catalogue, state.catalogue().levelWith(deskOf(author)));
    SHANKE_LET(const ReadSnapshot snapshot, catalogue->read());
    return catalogue::highestCounter(snapshot, author, plan).map([](int counter) { return counter + 1; });
}

Result<Submission> submissionAt(EngineState& state, const Place& place)
{
    SHANKE_LET(const DocumentStore* store, state.databases().find(place.database));
    SHANKE_LET(const ReadSnapshot snapshot, store->read());
    SHANKE_LET(const Revision revision, store->get(snapshot, place.id));
    return Submission::fromJson(place.id, revision.body.toObject());
}

Result<Place> placeOfSubmission(EngineState& state, const DocId& id)
{
    SHANKE_LET(const auto catalogue, state.catalogue().levelWithAll());
    SHANKE_LET(const ReadSnapshot snapshot, catalogue->read());
    return catalogue::placeOf(snapshot, id);
}

Result<> checkMayDecide(EngineState& state, const Submission& submission, const DecisionDraft& draft)
{
    const UserId user = state.account().user;
    if (submission.author == user)
        return fail(ErrorKind::Forbidden, u"nobody decides on their own plan"_s);
    SHANKE_TRY(checkKnown(submission.content));
    SHANKE_LET(const Roster roster, rosterOf(state.databases().open(), state.account()));
    if (!isApprover(roster, user))
        return fail(ErrorKind::Forbidden,
                    u"the school's roster does not name %1 as an approver"_s.arg(user.toString()));
    const auto& known = returnReasons();
    for (const QString& reason : draft.reasons) {
        if (std::find(known.begin(), known.end(), reason) == known.end())
            return fail(ErrorKind::InvalidInput, u"there is no reason \"%1\""_s.arg(reason));
    }
    if (draft.verdict == Verdict::Returned && draft.reasons.empty())
        return fail(ErrorKind::InvalidInput, u"a plan is returned with at least one reason"_s);
    return {};
}

} // namespace

Result<Submission> submitPlan(EngineState& state, const DocId& plan)
{
    if (state.account().isProvisional())
        return fail(ErrorKind::Precondition, u"the user name and the school have to be known first"_s);
    SHANKE_LET(const StoredPlan stored, savedPlan(state, plan));
    SHANKE_TRY(checkKnown(stored.plan));
    SHANKE_TRY(checkReady(stored.plan));
    SHANKE_LET(const Digest hash, stored.plan.contentHash());
    SHANKE_LET(const int counter, nextCounter(state, plan));
    const AccountSettings& account = state.account();
    const QDateTime now = state.clock().now();
    const LessonHeader header = stored.plan.header();
    SHANKE_LET(const auto timetable,
               timetableOn(state.databases().open(), account.school, header.plannedDate));
    Submission submission{.id = {},
                          .author = account.user,
                          .school = account.school,
                          .device = account.speaker(),
                          .plan = plan,
                          .planRev = stored.rev.toString(),
                          .content = stored.plan,
                          .contentHash = hash,
                          .lessons = plannedLessons(header, account.user, timetable),
                          .submittedAt = now,
                          .counter = counter,
                          .judgement = Judgement::good(Reason::NotYetReceived)};
    SHANKE_LET(const ChainEvent event, writeEvent(state, deskOf(account.user), submissionKind().word,
                                                  PlainEvent{}, submission.toJson()));
    submission.id = event.id();
    return submission;
}

Result<Decision> decideSubmission(EngineState& state, const DecisionDraft& draft)
{
    SHANKE_LET(const Place place, placeOfSubmission(state, draft.submission));
    SHANKE_LET(const Submission submission, submissionAt(state, place));
    SHANKE_TRY(checkMayDecide(state, submission, draft));
    const AccountSettings& account = state.account();
    const QDateTime now = state.clock().now();
    Decision decision{.id = {},
                      .author = account.user,
                      .school = account.school,
                      .device = account.speaker(),
                      .submission = submission.id,
                      .contentHash = submission.contentHash,
                      .verdict = draft.verdict,
                      .grade = draft.grade,
                      .reasons = draft.reasons,
                      .note = draft.note,
                      .comments = draft.comments,
                      .decidedAt = now,
                      .counter = 0,
                      .judgement = Judgement::good(Reason::NotYetReceived)};
    SHANKE_LET(const ChainEvent event, writeEvent(state, place.database, decisionKind().word,
                                                  DecisionEvent{submission.id}, decision.toJson()));
    decision.id = event.id();
    decision.counter = event.head().counter;
    return decision;
}

} // namespace shanke
