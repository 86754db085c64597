// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/lessons/SubmissionWriter.h"

#include "base/Ulid.h"
#include "catalogue/CatalogueQueries.h"
#include "kinds/allKinds.h"
#include "lesson/planKinds.h"
#include "lesson/recordFindings.h"
#include "lesson/reviewKinds.h"
#include "platform/DatabaseNames.h"
#include "workspace/devices/EventWriter.h"
#include "workspace/lessons/HandInReader.h"
#include "workspace/reading/Delegations.h"
#include "workspace/reading/SchoolFacts.h"
#include "workspace/records/RecordDocuments.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

Result<> checkReady(const std::vector<Finding>& findings)
{
    QStringList errors;
    for (const Finding& finding : findings) {
        if (finding.severity == Severity::Error)
            errors.append(finding.code);
    }
    if (errors.isEmpty())
        return {};
    return fail(ErrorKind::InvalidInput, u"the plan cannot be handed in yet: %1"_s.arg(errors.join(u", "_s)));
}

} // namespace

Result<StoredRecord> SubmissionWriter::saved(const DocId& id)
{
    const auto store = m_databases.find(spaceOf(account().user));
    if (!store)
        return tl::unexpected(store.error());
    SHANKE_LET(const ReadSnapshot snapshot, (*store)->read());
    SHANKE_LET(StoredRecord stored, readRecord(**store, snapshot, id));
    SHANKE_TRY(checkKnown(stored.record));
    SHANKE_LET(const auto findings, findingsOf(id, stored.record));
    SHANKE_TRY(checkReady(findings));
    return stored;
}

// Of a lesson plan with what stands beside it, as the editor says it.
Result<std::vector<Finding>> SubmissionWriter::findingsOf(const DocId& id, const Record& record)
{
    if (record.kind().word != planKind().word)
        return findingsAbout(record);
    SHANKE_LET(const auto catalogue, m_catalogue.levelWithAll());
    SHANKE_LET(const ReadSnapshot rows, catalogue->read());
    const HandInReader reader(m_databases.open(), account(), rows);
    SHANKE_LET(const HandInFacts facts, reader.facts({id, spaceOf(account().user), LessonPlan(record)}));
    return handInFindings(record, facts);
}

// What belongs to the plan, as it is saved.
Result<std::vector<HandedInRecord>> SubmissionWriter::savedBelonging(const DocId& plan)
{
    SHANKE_LET(const auto catalogue, m_catalogue.levelWith(spaceOf(account().user)));
    SHANKE_LET(const ReadSnapshot rows, catalogue->read());
    SHANKE_LET(const auto places, catalogue::belongingTo(rows, account().user, plan));
    std::vector<HandedInRecord> belonging;
    for (const Place& place : places) {
        SHANKE_LET(StoredRecord stored, saved(place.id));
        belonging.push_back({place.id, stored.rev.toString(), std::move(stored.record)});
    }
    return belonging;
}

// Of a plan of one lesson: when it is held.
Result<std::vector<PlannedLesson>> SubmissionWriter::lessonsOf(const Record& plan) const
{
    if (!isOfLesson(plan.kind()))
        return std::vector<PlannedLesson>();
    const LessonHeader header = lessonHeaderOf(plan);
    SHANKE_LET(SchoolTimetables timetables, timetablesFor(m_databases.open(), account()));
    SHANKE_LET(const SchoolTime time, schoolTimeOf(m_databases.open(), account(), std::move(timetables)));
    return plannedLessons(header, account().user, time);
}

Result<int> SubmissionWriter::nextCounter(const DocId& plan)
{
    const UserId author = account().user;
    SHANKE_TRY(m_databases.findOrCreate(deskOf(author)));
    SHANKE_LET(const auto catalogue, m_catalogue.levelWith(deskOf(author)));
    SHANKE_LET(const ReadSnapshot snapshot, catalogue->read());
    return catalogue::highestCounter(snapshot, author, plan).map([](int counter) { return counter + 1; });
}

Result<Submission> SubmissionWriter::submissionAt(const Place& place) const
{
    SHANKE_LET(const DocumentStore* store, m_databases.find(place.database));
    SHANKE_LET(const ReadSnapshot snapshot, store->read());
    SHANKE_LET(const Revision revision, store->get(snapshot, place.id));
    return Submission::fromJson(allKinds(), place.id, revision.body.toObject());
}

Result<Place> SubmissionWriter::placeOfSubmission(const DocId& id)
{
    SHANKE_LET(const auto catalogue, m_catalogue.levelWithAll());
    SHANKE_LET(const ReadSnapshot snapshot, catalogue->read());
    return catalogue::placeOf(snapshot, id);
}

// The delegation that it is by, never one of `teacher`; none of who approves in their own right.
Result<DocId> SubmissionWriter::rightToDecide(const UserId& teacher) const
{
    SHANKE_LET(const Roster roster, rosterOf(m_databases.open(), account()));
    if (isApprover(roster, account().user))
        return DocId();
    SHANKE_LET(const auto catalogue, m_catalogue.levelWithAll());
    SHANKE_LET(const ReadSnapshot snapshot, catalogue->read());
    SHANKE_LET(auto given, ownDelegations(snapshot, account(), roster, m_clock.now().date()));
    if (given.empty())
        return fail(
            ErrorKind::Forbidden,
            u"the school's roster does not name %1 as an approver, and nobody lets them approve"_s.arg(
                account().user.toString()));
    std::erase_if(given, [&](const KnownDelegation& each) { return each.giver() == teacher; });
    if (given.empty())
        return fail(ErrorKind::Forbidden,
                    u"own-submission: nobody decides on the plan of the person in whose place they decide"_s);
    return given.front().id();
}

Result<> SubmissionWriter::checkDecision(const Submission& submission, const DecisionDraft& draft) const
{
    if (submission.author == account().user)
        return fail(ErrorKind::Forbidden, u"nobody decides on their own plan"_s);
    SHANKE_TRY(checkKnown(submission.content));
    const auto& known = returnReasons();
    for (const QString& reason : draft.reasons) {
        if (std::find(known.begin(), known.end(), reason) == known.end())
            return fail(ErrorKind::InvalidInput, u"there is no reason \"%1\""_s.arg(reason));
    }
    if (draft.verdict == Verdict::Returned && draft.reasons.empty())
        return fail(ErrorKind::InvalidInput, u"a plan is returned with at least one reason"_s);
    return {};
}

Result<Submission> SubmissionWriter::submit(const DocId& plan)
{
    if (account().isProvisional())
        return fail(ErrorKind::Precondition,
                    u"no-account: the user name and the school have to be known first"_s);
    SHANKE_LET(const StoredRecord stored, saved(plan));
    if (!stored.record.kind().isHandedIn)
        return fail(ErrorKind::InvalidInput, u"nobody decides about %1"_s.arg(plan.toString()));
    SHANKE_LET(std::vector<HandedInRecord> belonging, savedBelonging(plan));
    SHANKE_LET(const Digest hash, handedInHash(stored.record, belonging));
    SHANKE_LET(const int counter, nextCounter(plan));
    SHANKE_LET(std::vector<PlannedLesson> lessons, lessonsOf(stored.record));
    SHANKE_LET(const ApprovalRules rules, approvalRulesOf(m_databases.open(), account().school));
    Submission submission{.id = {},
                          .author = account().user,
                          .school = account().school,
                          .device = account().speaker(),
                          .plan = plan,
                          .planRev = stored.rev.toString(),
                          .content = stored.record,
                          .belonging = std::move(belonging),
                          .contentHash = hash,
                          .lessons = std::move(lessons),
                          .submittedAt = m_clock.now(),
                          .counter = counter,
                          .steps = rules.stepsAsked(),
                          .judgement = Judgement::good(Reason::NotYetReceived)};
    SHANKE_LET(const ChainEvent event, m_events.write(deskOf(account().user), submissionKind().word,
                                                      PlainEvent{}, submission.toJson()));
    submission.id = event.id();
    return submission;
}

Result<Decision> SubmissionWriter::decide(const DecisionDraft& draft)
{
    SHANKE_LET(const Place place, placeOfSubmission(draft.submission));
    SHANKE_LET(const Submission submission, submissionAt(place));
    SHANKE_TRY(checkDecision(submission, draft));
    SHANKE_LET(const DocId inPlace, rightToDecide(submission.author));
    const QDateTime now = m_clock.now();
    Decision decision{.id = {},
                      .author = account().user,
                      .school = account().school,
                      .device = account().speaker(),
                      .submission = submission.id,
                      .contentHash = submission.contentHash,
                      .verdict = draft.verdict,
                      .grade = draft.grade,
                      .reasons = draft.reasons,
                      .note = draft.note,
                      .comments = draft.comments,
                      .decidedAt = now,
                      .counter = 0,
                      .inPlace = inPlace,
                      .judgement = Judgement::good(Reason::NotYetReceived)};
    SHANKE_LET(const ChainEvent event,
               m_events.write(place.database, decisionKind().word, DecisionEvent{submission.id, inPlace},
                              decision.toJson()));
    decision.id = event.id();
    decision.counter = event.head().counter;
    return decision;
}

} // namespace shanke
