// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/lessons/SubmissionWriter.h"

#include "base/Ulid.h"
#include "catalogue/CatalogueQueries.h"
#include "platform/DatabaseNames.h"
#include "workspace/engine/EngineState.h"
#include "workspace/lessons/EventChain.h"
#include "workspace/lessons/PlanDocuments.h"
#include "workspace/lessons/SchoolFacts.h"

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

// The event first notes itself in the chain, then becomes a document. It is signed as what this device says
// it is: the card that proves it stands in the school's database, or comes there with the next bundle or
// synchronisation.
Result<> writeEvent(EngineState& state, const EventChain::Link& link, const DatabaseName& desk,
                    const DocId& id, const QJsonObject& content)
{
    SHANKE_LET(const DeviceKey key, state.identity().key());
    SHANKE_LET(const QJsonObject event, sign(id, content, key));
    SHANKE_LET(EventChain chain, state.events());
    SHANKE_LET(DocumentStore * store, state.databases().findOrCreate(desk));
    SHANKE_LET(Body body, Body::fromObject(event));
    SHANKE_TRY(chain.note(link, event, desk, id));
    SHANKE_LET(WriteTransaction transaction, store->begin(Durability::Full));
    SHANKE_TRY(store->put(transaction, {id, std::nullopt, false, std::move(body), {}}));
    return transaction.commit();
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
    SHANKE_LET(const StoredPlan stored, savedPlan(state, plan));
    SHANKE_TRY(checkReady(stored.plan));
    SHANKE_LET(const Digest hash, stored.plan.contentHash());
    SHANKE_LET(const int counter, nextCounter(state, plan));
    SHANKE_LET(EventChain chain, state.events());
    SHANKE_LET(const EventChain::Link link, chain.next());
    const AccountSettings& account = state.account();
    const QDateTime now = state.clock().now();
    const LessonHeader header = stored.plan.header();
    SHANKE_LET(const auto timetable,
               timetableOn(state.databases().open(), account.school, header.plannedDate));
    Submission submission{.id = DocId(u"submission:"_s + newUlid(now)),
                          .author = account.user,
                          .school = account.school,
                          .device = account.device,
                          .plan = plan,
                          .planRev = stored.rev.toString(),
                          .content = stored.plan,
                          .contentHash = hash,
                          .lessons = plannedLessons(header, account.user, timetable),
                          .submittedAt = now,
                          .counter = counter,
                          .deviceCounter = link.counter,
                          .previous = link.previous,
                          .authenticity = Authenticity::Verified};
    SHANKE_TRY(writeEvent(state, link, deskOf(account.user), submission.id, submission.toJson()));
    return submission;
}

Result<Decision> decideSubmission(EngineState& state, const DecisionDraft& draft)
{
    SHANKE_LET(const Place place, placeOfSubmission(state, draft.submission));
    SHANKE_LET(const Submission submission, submissionAt(state, place));
    SHANKE_TRY(checkMayDecide(state, submission, draft));
    SHANKE_LET(EventChain chain, state.events());
    SHANKE_LET(const EventChain::Link link, chain.next());
    const AccountSettings& account = state.account();
    const QDateTime now = state.clock().now();
    const Decision decision{.id = DocId(u"decision:"_s + newUlid(now)),
                            .author = account.user,
                            .school = account.school,
                            .device = account.device,
                            .submission = submission.id,
                            .contentHash = submission.contentHash,
                            .verdict = draft.verdict,
                            .grade = draft.grade,
                            .reasons = draft.reasons,
                            .note = draft.note,
                            .comments = draft.comments,
                            .decidedAt = now,
                            .counter = int(link.counter),
                            .previous = link.previous,
                            .authenticity = Authenticity::Verified};
    SHANKE_TRY(writeEvent(state, link, place.database, decision.id, decision.toJson()));
    return decision;
}

} // namespace shanke
