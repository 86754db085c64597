// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/lessons/RecordReader.h"

#include "catalogue/CatalogueQueries.h"
#include "lesson/merge/DocumentMerge.h"
#include "platform/DatabaseNames.h"
#include "workspace/files/FileLook.h"
#include "workspace/lessons/SubmissionReader.h"
#include "workspace/records/DraftShelf.h"
#include "workspace/records/RecordDocuments.h"
#include "workspace/records/RecordHome.h"

namespace shanke {

namespace {

Result<std::vector<RecordVersion>> readConflicts(const DocumentStore& store, const ReadSnapshot& snapshot,
                                                 const DocId& id)
{
    SHANKE_LET(const DocumentState state, store.state(snapshot, id));
    std::vector<RecordVersion> versions;
    for (const RevId& rev : state.conflicts()) {
        SHANKE_LET(StoredRecord stored, readRecord(store, snapshot, id, rev));
        versions.push_back({rev.toString(), std::move(stored.record)});
    }
    return versions;
}

bool isLeaf(const QString& rev, const OpenRecord& open)
{
    return rev == open.rev || std::any_of(open.conflicts.begin(), open.conflicts.end(),
                                          [&](const RecordVersion& version) { return version.rev == rev; });
}

// What was typed on a revision from which others went on stands on where the record is now: nothing of either
// is lost, and what both changed is asked for.
Result<> carryDraft(const DocumentStore& store, const ReadSnapshot& snapshot, OpenRecord& open)
{
    if (!open.draft || open.record.isNewer() || isLeaf(open.draftRev, open))
        return {};
    SHANKE_LET(const RevId typedOn, RevId::parse(open.draftRev.toUtf8()));
    const auto base = readRecord(store, snapshot, open.id, typedOn);
    if (!base && base.error().kind != ErrorKind::NotFound)
        return tl::unexpected(base.error());
    const QJsonObject carried = mergeDocuments(base ? std::optional(base->record.toJson()) : std::nullopt,
                                               open.record.toJson(), open.draft->toJson());
    SHANKE_LET(open.draft, Record::fromJson(open.record.kind(), carried));
    open.draftRev = open.rev;
    return {};
}

OpenRecord opened(const DocId& id, const Record& record, const std::optional<Draft>& draft)
{
    OpenRecord open{.id = id, .rev = {}, .record = record, .plan = planOf(id, record)};
    if (draft) {
        open.draft = draft->record;
        open.draftRev = draft->rev;
    }
    return open;
}

// Whatever its database, a draft is kept in one's own space.
Result<std::optional<Draft>> draftOf(const ReadView& view, const DocId& id)
{
    const auto space = view.databases.find(spaceOf(view.account.user));
    if (!space && space.error().kind == ErrorKind::NotFound)
        return std::nullopt;
    if (!space)
        return tl::unexpected(space.error());
    SHANKE_LET(const ReadSnapshot snapshot, (*space)->read());
    return DraftShelf(**space).find(snapshot, id);
}

Result<OpenRecord> readStored(const DocumentStore& store, const DocId& id, const std::optional<Draft>& draft)
{
    SHANKE_LET(const ReadSnapshot snapshot, store.read());
    SHANKE_LET(const StoredRecord stored, readRecord(store, snapshot, id));
    OpenRecord open = opened(id, stored.record, draft);
    open.rev = stored.rev.toString();
    SHANKE_LET(open.conflicts, readConflicts(store, snapshot, id));
    SHANKE_TRY(carryDraft(store, snapshot, open));
    return open;
}

Result<OpenRecord> readOpen(const ReadView& view, const DatabaseName& database, const DocId& id)
{
    SHANKE_LET(const auto draft, draftOf(view, id));
    auto open = view.databases.find(database).and_then(
        [&](DocumentStore* store) { return readStored(*store, id, draft); });
    if (!open && draft && open.error().kind == ErrorKind::NotFound)
        open = opened(id, draft->record, draft);
    if (!open)
        return open;
    open->database = database;
    return open;
}

// A record is no farther than the files that it names and that are here.
Result<Delivery> noFartherThanFiles(const ReadView& view, const Record& record, Delivery delivery)
{
    const DatabaseName pieces = filesOf(spaceOf(view.account.user), view.account.school);
    for (const QJsonValue& json : record.files()) {
        const auto file = FileManifest::fromJson(json.toObject());
        if (!file)
            continue; // written by a newer program: its pieces are nothing of this one's
        SHANKE_LET(const FileState state, lookAt(view, pieces, *file));
        if (state.isHere && !file->chunks.empty())
            delivery = lesser(delivery, state.delivery);
    }
    return delivery;
}

// Asked before the documents are read: what changes meanwhile is then read once more, and never missed.
Result<OpenedFrom> whereItLies(const SubmissionReader& desk, const OpenRecord& open)
{
    OpenedFrom from;
    if (const auto place = catalogue::placeOf(desk.catalogue(), open.id))
        from.record = *place;
    SHANKE_LET(from.events, desk.marksOf(open.record.author(), open.plan));
    return from;
}

Result<> deliverReviews(OpenRecord& open, const OpenedFrom& from, const ReadView& view)
{
    for (ReviewEntry& review : open.reviews) {
        review.delivery = view.delivery.of(from.placeOf(review.submission.id));
        for (const Record& record : review.submission.records()) {
            SHANKE_LET(review.delivery, noFartherThanFiles(view, record, review.delivery));
        }
    }
    return {};
}

// What the desk and the servers know of it and of the plan that it belongs to. It may change without any of
// the documents, so it is asked each time.
Result<> addState(OpenRecord& open, const OpenedFrom& from, const ReadView& view,
                  const SubmissionReader& desk)
{
    const UserId author = open.record.author();
    SHANKE_LET(open.bar, writeBarOf(view.databases, view.account, open.database, open.id));
    SHANKE_LET(open.state, catalogue::stateOf(desk.catalogue(), author, open.plan));
    SHANKE_LET(const auto guides, catalogue::belongingTo(desk.catalogue(), author, open.id));
    open.guides.clear();
    for (const Place& guide : guides)
        open.guides.append(guide.id);
    SHANKE_TRY(deliverReviews(open, from, view));
    open.delivery = from.isStored() ? view.delivery.of(from.record) : Delivery::OnlyHere;
    if (!from.events.empty())
        open.delivery = deliveryOf(open.state, open.delivery, view.delivery.of(from.events.front().place));
    SHANKE_LET(open.delivery, noFartherThanFiles(view, open.record, open.delivery));
    return {};
}

} // namespace

Result<DatabaseName> databaseOfRecord(const ReadView& view, const DocId& id)
{
    SHANKE_LET(const ReadSnapshot catalogue, view.catalogue->read());
    if (const auto place = catalogue::placeOf(catalogue, id))
        return place->database;
    return homeOfRecord(view.databases, view.account, id);
}

Result<DocumentStore*> storeOf(const ReadView& view, const DocId& id)
{
    SHANKE_LET(const DatabaseName database, databaseOfRecord(view, id));
    return view.databases.find(database);
}

Delivery deliveryOf(const PlanState& state, Delivery plan, Delivery submission)
{
    const bool isAllAtCounty =
        plan == Delivery::AtSchool && submission == Delivery::AtCounty && !state.changedSinceSubmission;
    return isAllAtCounty ? submission : lesser(plan, submission);
}

Result<OpenRecord> openRecord(const ReadView& view, const DocId& id)
{
    SHANKE_LET(const SubmissionReader desk, SubmissionReader::of(view));
    SHANKE_LET(const DatabaseName database, databaseOfRecord(view, id));
    SHANKE_LET(OpenRecord open, readOpen(view, database, id));
    SHANKE_LET(const OpenedFrom from, whereItLies(desk, open));
    SHANKE_LET(open.reviews, desk.reviewsOf(open.record.author(), open.plan));
    open.from = std::make_shared<const OpenedFrom>(from);
    SHANKE_TRY(addState(open, from, view, desk));
    return open;
}

Result<OpenRecord> openRecordAgain(const ReadView& view, const OpenRecord& before)
{
    SHANKE_LET(const SubmissionReader desk, SubmissionReader::of(view));
    SHANKE_LET(const OpenedFrom now, whereItLies(desk, before));
    if (!before.from || !before.from->isAs(now))
        return openRecord(view, before.id);
    OpenRecord open = before;
    SHANKE_TRY(addState(open, now, view, desk));
    return open;
}

} // namespace shanke
