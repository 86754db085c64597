// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/lessons/ReviewReader.h"

#include "catalogue/CatalogueQueries.h"
#include "catalogue/SaidQueries.h"
#include "platform/DatabaseNames.h"
#include "trust/OwnedId.h"
#include "workspace/lessons/DecisionShelf.h"
#include "workspace/lessons/InboxHours.h"
#include "workspace/lessons/LateEvents.h"
#include "workspace/lessons/SubmissionReader.h"
#include "workspace/lessons/readSaid.h"
#include "workspace/reading/Delegations.h"

namespace shanke {

namespace {

constexpr int DaysShownAfterDecision = 30;

std::optional<Verdict> verdictOf(PlanStatus status)
{
    switch (status) {
    case PlanStatus::Returned:
        return Verdict::Returned;
    case PlanStatus::Approved:
        return Verdict::Approved;
    case PlanStatus::ApprovedWithNotes:
        return Verdict::ApprovedWithNotes;
    default:
        return std::nullopt;
    }
}

// Before which item another comes: of those that wait first what was taught already since nobody could be
// reached, then by the day and the period of their class, then by who waits longest. What has no day comes
// last.
bool moreUrgent(const InboxItem& a, const InboxItem& b)
{
    if (a.decided.has_value() != b.decided.has_value())
        return !a.decided.has_value();
    if (a.decided)
        return a.decidedAt > b.decidedAt;
    if (a.isTaughtFirst != b.isTaughtFirst)
        return a.isTaughtFirst;
    if (a.classTime.has_value() != b.classTime.has_value())
        return a.classTime.has_value();
    if (a.classTime && a.classTime->date() != b.classTime->date())
        return a.classTime->date() < b.classTime->date();
    if (a.slot != b.slot)
        return a.slot < b.slot;
    return a.submittedAt < b.submittedAt;
}

bool isBy(const UserId& user, const std::optional<Place>& event)
{
    const auto owned = event ? OwnedId::parse(event->id) : std::nullopt;
    return owned && owned->owner == user.toString();
}

// The plans of which a lesson was stated to be taught before review.
Result<QSet<DocId>> taughtFirstPlans(const ReadSnapshot& catalogue)
{
    SHANKE_LET(const auto said, catalogue::saidOfKind(catalogue, TaughtFirstSaid::kind().word));
    QSet<DocId> plans;
    for (const SaidEntry& entry : said) {
        if (entry.judgement.isGood())
            plans.insert(entry.about);
    }
    return plans;
}

// None before the approver's own database is there.
Result<QSet<DocId>> begunDecisions(const ReadView& view)
{
    const auto store = view.databases.find(spaceOf(view.account.user));
    if (!store)
        return QSet<DocId>();
    SHANKE_LET(const ReadSnapshot snapshot, (*store)->read());
    return DecisionShelf(**store).all(snapshot);
}

// What was stated about a plan and counts.
Result<std::vector<TaughtFirst>> taughtFirstOf(const ReadSnapshot& catalogue, const DocId& plan)
{
    SHANKE_LET(const auto said, catalogue::saidAbout(catalogue, plan));
    return readSaid<TaughtFirstSaid>(said);
}

Decider deciderOf(const Decision& decision, const Roster& roster)
{
    return {nameOf(roster, decision.author),
            decision.inPlace.isEmpty() ? QString() : nameOf(roster, decision.inPlaceOf())};
}

Result<std::optional<DecisionDraft>> begunDecision(const ReadView& view, const DocId& submission)
{
    const auto store = view.databases.find(spaceOf(view.account.user));
    if (!store)
        return std::nullopt;
    SHANKE_LET(const ReadSnapshot snapshot, (*store)->read());
    return DecisionShelf(**store).find(snapshot, submission);
}

} // namespace

Result<QList<InboxItem>> readInbox(const ReadView& view)
{
    SHANKE_LET(const Roster roster, rosterOf(view.databases, view.account));
    SHANKE_LET(const ReviewRight right, reviewRight(view, roster));
    if (!right.mayDecide())
        return QList<InboxItem>();
    SHANKE_LET(const InboxHours hours, InboxHours::of(view));
    SHANKE_LET(const ReadSnapshot catalogue, view.catalogue->read());
    SHANKE_LET(const auto entries,
               catalogue::inbox(catalogue, view.account.user, view.now.addDays(-DaysShownAfterDecision)));
    SHANKE_LET(const QSet<DocId> begun, begunDecisions(view));
    SHANKE_LET(const auto taughtFirst, taughtFirstPlans(catalogue));
    QList<InboxItem> items;
    for (const SubmissionEntry& entry : entries) {
        if (!right.reaches(entry.author))
            continue;
        InboxItem item;
        item.submission = entry.place.id;
        item.plan = entry.plan;
        item.teacher = entry.author;
        item.teacherName = nameOf(roster, entry.author);
        item.header = entry.header;
        item.submittedAt = entry.submittedAt;
        SHANKE_TRY(hours.tell(item, entry));
        item.counter = entry.counter;
        item.decided = verdictOf(entry.status);
        item.decidedAt = entry.decidedAt;
        item.isBegun = !item.decided && begun.contains(item.submission);
        item.doubt = entry.doubt;
        item.steps = entry.steps;
        item.isPassedOn = entry.isPassedOn;
        item.isFirstMine = entry.isPassedOn && isBy(view.account.user, entry.decision);
        if (item.isFirstMine)
            item.decided = Verdict::Approved; // nothing waits for this person
        item.isTaughtFirst = !item.decided && taughtFirst.contains(entry.plan);
        if (entry.decision || standingOf(item.doubt) == Standing::Waiting) {
            SHANKE_LET(item.late, lateEventsFor(catalogue, roster, view.account.user, item.submission));
        }
        if (entry.decision)
            item.decisionDelivery = view.delivery.of(*entry.decision);
        items.append(item);
    }
    std::stable_sort(items.begin(), items.end(), moreUrgent);
    return items;
}

Result<int> countInbox(const ReadView& view, const Roster& roster)
{
    SHANKE_LET(const ReviewRight right, reviewRight(view, roster));
    if (!right.mayDecide())
        return 0;
    SHANKE_LET(const ReadSnapshot catalogue, view.catalogue->read());
    SHANKE_LET(const auto entries, catalogue::inbox(catalogue, view.account.user, view.now));
    return int(std::count_if(entries.begin(), entries.end(), [&](const SubmissionEntry& entry) {
        const bool isOthers = entry.isPassedOn && isBy(view.account.user, entry.decision);
        return !verdictOf(entry.status).has_value() && !isOthers && right.reaches(entry.author);
    }));
}

Result<OpenSubmission> openSubmission(const ReadView& view, const DocId& id)
{
    SHANKE_LET(const SubmissionReader desk, SubmissionReader::of(view));
    SHANKE_LET(const Place place, catalogue::placeOf(desk.catalogue(), id));
    SHANKE_LET(Submission submission, desk.submission(place));
    SHANKE_LET(const Roster roster, rosterOf(view.databases, view.account));
    SHANKE_LET(const auto reviews, desk.reviewsOf(submission.author, submission.plan));
    OpenSubmission open{std::move(submission), {}, {}, {}};
    open.database = place.database;
    SHANKE_LET(open.rules, approvalRulesOf(view.databases, view.account.school));
    SHANKE_LET(open.taughtFirst, taughtFirstOf(desk.catalogue(), open.submission.plan));
    SHANKE_LET(const ClassMoves moves, ClassMoves::of(desk.catalogue()));
    open.moved = moves.of(open.submission.author, open.submission.plan);
    std::erase_if(open.moved, [&](const MovedClass& move) {
        const auto& lessons = open.submission.lessons;
        return std::find(lessons.begin(), lessons.end(), move.said.lesson()) == lessons.end();
    });
    SHANKE_LET(open.begun, begunDecision(view, id));
    SHANKE_LET(open.late, lateEventsFor(desk.catalogue(), roster, view.account.user, id));
    open.teacherName = nameOf(roster, open.submission.author);
    for (const ReviewEntry& review : reviews) {
        if (review.submission.counter > open.submission.counter)
            continue;
        if (!open.earlier && review.submission.counter < open.submission.counter)
            open.earlier = review.submission;
        open.decisions.insert(open.decisions.end(), review.decisions.begin(), review.decisions.end());
        for (const Decision& each : review.decisions)
            open.deciders.insert(each.id, deciderOf(each, roster));
    }
    return open;
}

} // namespace shanke
