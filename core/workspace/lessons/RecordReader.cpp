// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/lessons/RecordReader.h"

#include "catalogue/CatalogueQueries.h"
#include "lesson/merge/DocumentMerge.h"
#include "platform/DatabaseNames.h"
#include "platform/PlatformDatabase.h"
#include "trust/OwnedId.h"
#include "workspace/lessons/SubmissionReader.h"
#include "workspace/lessons/draftStageOf.h"
#include "workspace/records/DraftShelf.h"
#include "workspace/records/RecordDocuments.h"
#include "workspace/records/RecordHome.h"

namespace shanke {

using namespace Qt::StringLiterals;

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

// Asked before the documents are read: what changes meanwhile is then read once more, and never missed.
Result<OpenedFrom> whereItLies(const SubmissionReader& desk, const OpenRecord& open)
{
    OpenedFrom from;
    if (const auto place = catalogue::placeOf(desk.catalogue(), open.id))
        from.record = *place;
    SHANKE_LET(from.events, desk.marksOf(open.record.author(), open.plan));
    return from;
}

// What the state of the record is asked of beside its documents: its own database, the desks, and those that
// say who is who.
bool saysOfState(const DatabaseName& database, const DatabaseName& own)
{
    using platform::DatabaseKind;
    const std::optional<DatabaseKind> sort = platform::sortOf(database);
    return database == own || sort == DatabaseKind::Desk || sort == DatabaseKind::School ||
           sort == DatabaseKind::County;
}

Result<SourceMarks> marksFor(const SubmissionReader& desk, const DatabaseName& own)
{
    SHANKE_LET(const SourceMarks all, catalogue::marks(desk.catalogue()));
    return all.of([&](const DatabaseName& database) { return saysOfState(database, own); });
}

// What the desk knows of it and of the plan that it belongs to, and whether it may be written.
Result<> addState(OpenRecord& open, const ReadView& view, const SubmissionReader& desk)
{
    const UserId author = open.record.author();
    SHANKE_LET(open.bar, writeBarOf(view.databases, view.account, open.database, open.id));
    if (platform::sortOf(open.database) == platform::DatabaseKind::Column)
        open.bar = WriteBar::Published; // also for its curator: who edited it there would change a version
    SHANKE_LET(const auto stage, draftStageOf(view, open.id));
    if (open.bar == WriteBar::None && stage == DraftStage::Final)
        open.bar = WriteBar::Agreed;
    SHANKE_LET(open.state, catalogue::stateOf(desk.catalogue(), author, open.plan));
    SHANKE_LET(const auto guides, catalogue::belongingTo(desk.catalogue(), author, open.id));
    open.guides.clear();
    for (const Place& guide : guides)
        open.guides.append(guide.id);
    return {};
}

// The record, and everything that was ever handed in of it.
std::vector<Record> recordsOf(const OpenRecord& open)
{
    std::vector<Record> records{open.record};
    for (const ReviewEntry& review : open.reviews) {
        const std::vector<Record> handedIn = review.submission.records();
        records.insert(records.end(), handedIn.begin(), handedIn.end());
    }
    return records;
}

// What servers have of it. That may change without any of the documents, so it is asked each time.
void addDelivery(OpenRecord& open, const DeliveryFacts& facts)
{
    const OpenedFrom& from = *open.from;
    const FilePieces& pieces = open.stateFrom->pieces;
    size_t record = 1;
    for (ReviewEntry& review : open.reviews) {
        review.delivery = facts.of(from.placeOf(review.submission.id));
        for (const size_t end = record + review.submission.records().size(); record < end; ++record)
            review.delivery = pieces.noFarther(record, review.delivery, facts);
    }
    open.delivery = from.isStored() ? facts.of(from.record) : Delivery::OnlyHere;
    if (!from.events.empty())
        open.delivery = deliveryOf(open.state, open.delivery, facts.of(from.events.front().place));
    open.delivery = pieces.noFarther(0, open.delivery, facts);
}

// The pieces are looked for where the documents are other ones, or one came or went.
Result<FilePieces> piecesAsOf(const ReadView& view, const OpenRecord& open, const OpenRecord* before)
{
    if (before && before->from == open.from) {
        SHANKE_LET(const bool isCurrent, before->stateFrom->pieces.isCurrent(view));
        if (isCurrent)
            return before->stateFrom->pieces;
    }
    return FilePieces::of(view, recordsOf(open));
}

Result<> addStanding(OpenRecord& open, const OpenRecord* before, const ReadView& view,
                     const SubmissionReader& desk)
{
    SHANKE_LET(SourceMarks marks, marksFor(desk, open.database));
    if (!before || before->from != open.from || before->stateFrom->marks != marks)
        SHANKE_TRY(addState(open, view, desk));
    SHANKE_LET(FilePieces pieces, piecesAsOf(view, open, before));
    open.stateFrom = std::make_shared<const StateFrom>(StateFrom{std::move(marks), std::move(pieces)});
    addDelivery(open, view.delivery);
    return {};
}

UserId ownerOf(const DocId& id)
{
    const auto owned = OwnedId::parse(id);
    return owned ? UserId(owned->owner) : UserId();
}

bool isOfAnother(const ReadView& view, const DocId& id)
{
    return ownerOf(id) != UserId() && ownerOf(id) != view.account.user;
}

// As its owner handed it in last, where their desk is followed: their space nobody else reads.
Result<OpenRecord> openHandedIn(const ReadView& view, const SubmissionReader& desk, const DocId& id)
{
    SHANKE_LET(auto reviews, desk.reviewsOf(ownerOf(id), id));
    std::erase_if(reviews, [](const ReviewEntry& each) { return !each.submission.judgement.isGood(); });
    if (reviews.empty())
        return fail(ErrorKind::NotFound,
                    u"%1 lies with its author, who has not handed it in"_s.arg(id.toString()));
    OpenRecord open = opened(id, reviews.front().submission.records().front(), {});
    open.database = deskOf(ownerOf(id));
    open.bar = WriteBar::Owner;
    SHANKE_LET(open.state, catalogue::stateOf(desk.catalogue(), ownerOf(id), id));
    SHANKE_LET(const Place place, catalogue::placeOf(desk.catalogue(), reviews.front().submission.id));
    open.delivery = view.delivery.of(place);
    open.reviews = std::move(reviews);
    return open;
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
    auto read = readOpen(view, database, id);
    if (!read && read.error().kind == ErrorKind::NotFound && isOfAnother(view, id))
        return openHandedIn(view, desk, id);
    if (!read)
        return read;
    OpenRecord open = *std::move(read);
    SHANKE_LET(const OpenedFrom from, whereItLies(desk, open));
    SHANKE_LET(open.reviews, desk.reviewsOf(open.record.author(), open.plan));
    open.from = std::make_shared<const OpenedFrom>(from);
    SHANKE_TRY(addStanding(open, nullptr, view, desk));
    return open;
}

Result<OpenRecord> openRecordAgain(const ReadView& view, const OpenRecord& before)
{
    if (!before.from || !before.stateFrom)
        return openRecord(view, before.id);
    SHANKE_LET(const SubmissionReader desk, SubmissionReader::of(view));
    SHANKE_LET(const SourceMarks marks, marksFor(desk, before.database));
    if (marks != before.stateFrom->marks) {
        SHANKE_LET(const OpenedFrom now, whereItLies(desk, before));
        if (!before.from->isAs(now))
            return openRecord(view, before.id);
    }
    OpenRecord open = before;
    SHANKE_TRY(addStanding(open, &before, view, desk));
    return open;
}

} // namespace shanke
