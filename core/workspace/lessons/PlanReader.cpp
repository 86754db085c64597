// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/lessons/PlanReader.h"

#include "catalogue/CatalogueQueries.h"
#include "lesson/merge/DocumentMerge.h"
#include "platform/DatabaseNames.h"
#include "workspace/files/FileLook.h"
#include "workspace/lessons/SubmissionReader.h"
#include "workspace/records/DraftShelf.h"
#include "workspace/records/PlanDocuments.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

bool matches(const PlanSummary& plan, const PlanFilter& filter)
{
    const QString words = plan.header.title + u'\n' + plan.header.classes.join(u'\n');
    return (filter.text.isEmpty() || words.contains(filter.text, Qt::CaseInsensitive)) &&
           (!filter.status || *filter.status == plan.state.status) &&
           (filter.teachingWeek == 0 || filter.teachingWeek == plan.header.teachingWeek);
}

// Marks plans with a draft, and adds those that were typed and never saved: they stand in no catalogue.
Result<> addDrafts(QList<PlanSummary>& plans, DocumentStore& store, const PlanFilter& filter,
                   const UserId& author)
{
    const DraftShelf shelf(store);
    SHANKE_LET(const ReadSnapshot snapshot, store.read());
    SHANKE_LET(auto drafts, shelf.all(snapshot));
    for (PlanSummary& plan : plans)
        plan.hasDraft = drafts.remove(plan.id) > 0;
    for (auto typed = drafts.begin(); typed != drafts.end(); ++typed) {
        SHANKE_LET(const auto draft, shelf.find(snapshot, typed.key()));
        if (!draft || !draft->rev.isEmpty())
            continue;
        PlanSummary plan;
        plan.id = typed.key();
        plan.author = author;
        plan.header = draft->plan.header();
        plan.hasDraft = true;
        plan.updatedAt = typed.value();
        if (matches(plan, filter))
            plans.prepend(plan);
    }
    return {};
}

Result<QList<PlanSummary>> summaries(const ReadView& view, const PlanQuery& query)
{
    SHANKE_LET(const ReadSnapshot catalogue, view.catalogue->read());
    SHANKE_LET(const auto entries, catalogue::plans(catalogue, query));
    QList<PlanSummary> plans;
    plans.reserve(qsizetype(entries.size()));
    for (const PlanEntry& entry : entries)
        plans.append(summaryOf(entry, view.delivery));
    return plans;
}

// A plan of one's own is in the teacher's space, and may be there as a draft only; a standard plan in a
// column.
Result<DocumentStore*> storeOf(const ReadView& view, const DocId& id)
{
    const DatabaseName space = spaceOf(view.account.user);
    SHANKE_LET(const ReadSnapshot catalogue, view.catalogue->read());
    const auto place = catalogue::placeOf(catalogue, id);
    return view.databases.find(place ? place->database : space);
}

Result<std::vector<PlanVersion>> readConflicts(const DocumentStore& store, const ReadSnapshot& snapshot,
                                               const DocId& id)
{
    SHANKE_LET(const DocumentState state, store.state(snapshot, id));
    std::vector<PlanVersion> versions;
    for (const RevId& rev : state.conflicts()) {
        SHANKE_LET(StoredPlan stored, readPlan(store, snapshot, id, rev));
        versions.push_back({rev.toString(), std::move(stored.plan)});
    }
    return versions;
}

bool isLeaf(const QString& rev, const OpenPlan& open)
{
    return rev == open.rev || std::any_of(open.conflicts.begin(), open.conflicts.end(),
                                          [&](const PlanVersion& version) { return version.rev == rev; });
}

// What was typed on a revision from which others went on stands on where the plan is now: nothing of either
// is lost, and what both changed is asked for.
Result<> carryDraft(const DocumentStore& store, const ReadSnapshot& snapshot, OpenPlan& open)
{
    if (!open.draft || open.plan.isNewer() || isLeaf(open.draftRev, open))
        return {};
    SHANKE_LET(const RevId typedOn, RevId::parse(open.draftRev.toUtf8()));
    const auto base = readPlan(store, snapshot, open.id, typedOn);
    if (!base && base.error().kind != ErrorKind::NotFound)
        return tl::unexpected(base.error());
    const QJsonObject carried = mergeDocuments(base ? std::optional(base->plan.toJson()) : std::nullopt,
                                               open.plan.toJson(), open.draft->toJson());
    SHANKE_LET(open.draft, LessonPlan::fromJson(carried));
    open.draftRev = open.rev;
    return {};
}

OpenPlan opened(const DocId& id, const LessonPlan& plan, const std::optional<Draft>& draft)
{
    OpenPlan open{id, {}, plan, {}, {}, {}, {}, Delivery::OnlyHere, {}};
    if (draft) {
        open.draft = draft->plan;
        open.draftRev = draft->rev;
    }
    return open;
}

Result<OpenPlan> readOpenPlan(DocumentStore& store, const DocId& id)
{
    SHANKE_LET(const ReadSnapshot snapshot, store.read());
    SHANKE_LET(const auto draft, DraftShelf(store).find(snapshot, id));
    auto stored = readPlan(store, snapshot, id);
    if (!stored && draft && stored.error().kind == ErrorKind::NotFound)
        return opened(id, draft->plan, draft);
    if (!stored)
        return tl::unexpected(stored.error());
    OpenPlan open = opened(id, stored->plan, draft);
    open.rev = stored->rev.toString();
    SHANKE_LET(open.conflicts, readConflicts(store, snapshot, id));
    SHANKE_TRY(carryDraft(store, snapshot, open));
    return open;
}

// The school's server sends everything on, and says so of what was handed in: that is the whole plan, unless
// it changed since.
Delivery deliveryOf(const PlanState& state, Delivery plan, Delivery submission)
{
    const bool isAllAtCounty =
        plan == Delivery::AtSchool && submission == Delivery::AtCounty && !state.changedSinceSubmission;
    return isAllAtCounty ? submission : lesser(plan, submission);
}

// A plan is no farther than the files that it names and that are here.
Result<Delivery> noFartherThanFiles(const ReadView& view, const LessonPlan& plan, Delivery delivery)
{
    const DatabaseName pieces = filesOf(spaceOf(view.account.user), view.account.school);
    for (const QJsonValue& json : plan.files()) {
        const auto file = FileManifest::fromJson(json.toObject());
        if (!file)
            continue; // written by a newer program: its pieces are nothing of this one's
        SHANKE_LET(const FileState state, lookAt(view, pieces, *file));
        if (state.isHere && !file->chunks.empty())
            delivery = lesser(delivery, state.delivery);
    }
    return delivery;
}

// What the desk and the server know of a plan.
Result<> addReviews(OpenPlan& open, const ReadView& view)
{
    SHANKE_LET(const SubmissionReader desk, SubmissionReader::of(view));
    const UserId author = open.plan.author();
    SHANKE_LET(open.state, catalogue::stateOf(desk.catalogue(), author, open.id));
    SHANKE_LET(open.reviews, desk.reviewsOf(author, open.id));
    if (const auto place = catalogue::placeOf(desk.catalogue(), open.id))
        open.delivery = view.delivery.of(*place);
    if (!open.reviews.empty())
        open.delivery = deliveryOf(open.state, open.delivery, open.reviews.front().delivery);
    SHANKE_LET(open.delivery, noFartherThanFiles(view, open.plan, open.delivery));
    for (ReviewEntry& review : open.reviews) {
        SHANKE_LET(review.delivery, noFartherThanFiles(view, review.submission.content, review.delivery));
    }
    return {};
}

} // namespace

PlanSummary summaryOf(const PlanEntry& entry, const DeliveryFacts& delivery)
{
    PlanSummary plan;
    plan.id = entry.place.id;
    plan.author = entry.author;
    plan.header = entry.header;
    plan.state = entry.state;
    plan.delivery = delivery.of(entry.place);
    if (entry.submission)
        plan.delivery = deliveryOf(entry.state, plan.delivery, delivery.of(*entry.submission));
    plan.conflicted = entry.conflicted;
    plan.isNewer = entry.isNewer;
    plan.updatedAt = entry.updatedAt;
    return plan;
}

Result<QList<PlanSummary>> listPlans(const ReadView& view, const PlanFilter& filter)
{
    PlanQuery query;
    query.databases = spaceOf(view.account.user).toString();
    query.text = filter.text;
    query.status = filter.status;
    query.teachingWeek = filter.teachingWeek;
    SHANKE_LET(QList<PlanSummary> plans, summaries(view, query));
    const auto store = view.databases.find(spaceOf(view.account.user));
    if (store)
        SHANKE_TRY(addDrafts(plans, **store, filter, view.account.user));
    else if (store.error().kind != ErrorKind::NotFound)
        return tl::unexpected(store.error());
    return plans;
}

Result<QList<PlanSummary>> listStandards(const ReadView& view, const QString& text)
{
    PlanQuery query;
    query.databases = u"column-*"_s;
    query.text = text;
    return summaries(view, query);
}

Result<OpenPlan> openPlan(const ReadView& view, const DocId& id)
{
    SHANKE_LET(DocumentStore * store, storeOf(view, id));
    SHANKE_LET(OpenPlan open, readOpenPlan(*store, id));
    SHANKE_TRY(addReviews(open, view));
    return open;
}

Result<LessonPlan> copyPlan(const ReadView& view, const DocId& id)
{
    SHANKE_LET(const DocumentStore* store, storeOf(view, id));
    SHANKE_LET(const ReadSnapshot snapshot, store->read());
    SHANKE_LET(const StoredPlan source, readPlan(*store, snapshot, id));
    SHANKE_TRY(checkKnown(source.plan));
    const PlanBase base{id, source.rev.toString(), source.plan.toJson()[u"version"_s].toInt(), {}};
    const AccountSettings& account = view.account;
    return LessonPlan::copyOf(source.plan, base, {account.user, account.school, account.device}, view.now);
}

} // namespace shanke
