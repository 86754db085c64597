// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/lessons/RecordLister.h"

#include "catalogue/CatalogueQueries.h"
#include "kinds/allKinds.h"
#include "platform/DatabaseNames.h"
#include "workspace/lessons/RecordReader.h"
#include "workspace/reading/SchoolFacts.h"
#include "workspace/records/DraftShelf.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

// What belongs to another record has no state of its own: it is listed by one where its kind is chosen.
QStringList kindsMeantBy(const RecordFilter& filter)
{
    if (!filter.kind.isEmpty())
        return {filter.kind};
    QStringList words;
    for (const KindDescription* kind : allKinds().on(filter.page)) {
        if (!filter.status || kind->isHandedIn)
            words.append(kind->word);
    }
    return words;
}

QStringList databasesOf(const ReadView& view)
{
    QStringList databases{spaceOf(view.account.user).toString(), databaseOf(view.account.school).toString(),
                          countyDatabase().toString()};
    for (const SchoolId& school : schoolsVisited(view.databases, view.account))
        databases.append(databaseOf(school).toString());
    return databases;
}

RecordQuery queryOf(const ReadView& view, const RecordFilter& filter)
{
    return {.databases = databasesOf(view),
            .kinds = kindsMeantBy(filter),
            .subject = filter.subject,
            .classText = filter.classText,
            .stage = filter.stage,
            .text = filter.text,
            .status = filter.status,
            .week = filter.week};
}

// What the query asks of the catalogue, of what stands in none.
bool isMeant(const RecordSummary& record, const RecordFilter& filter)
{
    const RoleValues& roles = record.roles;
    const QString classes = roles.classes.join(u'\n');
    const QString words = roles.title + u'\n' + classes + u'\n' + roles.people.join(u'\n');
    return kindsMeantBy(filter).contains(kindWordOf(record.id)) &&
           words.contains(filter.text, Qt::CaseInsensitive) &&
           classes.contains(filter.classText, Qt::CaseInsensitive) &&
           (!filter.status || *filter.status == record.state.status) &&
           (filter.stage.isEmpty() || filter.stage == roles.stage) &&
           (filter.subject.isEmpty() || filter.subject == roles.subject) &&
           (filter.week == 0 || filter.week == roles.week);
}

RecordSummary summaryOf(const DocId& id, const Record& typed, const QDateTime& keptAt)
{
    RecordSummary record;
    record.id = id;
    record.plan = planOf(id, typed);
    record.author = typed.author();
    record.roles = RoleValues::of(typed);
    record.header = lessonHeaderOf(typed);
    record.hasDraft = true;
    record.updatedAt = keptAt;
    return record;
}

// Marks records with a draft, and adds those that were typed and never saved: they stand in no catalogue.
Result<> addDrafts(QList<RecordSummary>& records, DocumentStore& store, const RecordFilter& filter)
{
    const DraftShelf shelf(store);
    SHANKE_LET(const ReadSnapshot snapshot, store.read());
    SHANKE_LET(auto drafts, shelf.all(snapshot));
    for (RecordSummary& record : records)
        record.hasDraft = drafts.remove(record.id) > 0;
    const QStringList kinds = kindsMeantBy(filter);
    for (auto typed = drafts.begin(); typed != drafts.end(); ++typed) {
        if (!kinds.contains(kindWordOf(typed.key())))
            continue;
        SHANKE_LET(const auto draft, shelf.find(snapshot, typed.key()));
        if (!draft || !draft->rev.isEmpty())
            continue;
        const RecordSummary record = summaryOf(typed.key(), draft->record, typed.value());
        if (isMeant(record, filter))
            records.prepend(record);
    }
    return {};
}

// The roster is read only where somebody else's record stands.
Result<> addNames(QList<RecordSummary>& records, const ReadView& view)
{
    const UserId& reader = view.account.user;
    const auto isOthers = [&](const RecordSummary& record) { return record.author != reader; };
    if (std::none_of(records.cbegin(), records.cend(), isOthers))
        return {};
    SHANKE_LET(const Roster roster, rosterOf(view.databases, view.account));
    for (RecordSummary& record : records) {
        if (isOthers(record))
            record.who = nameOf(roster, record.author);
    }
    return {};
}

} // namespace

RecordSummary summaryOf(const RecordEntry& entry, const DeliveryFacts& delivery)
{
    RecordSummary record;
    record.id = entry.place.id;
    record.plan = entry.belongsTo.isEmpty() ? entry.place.id : entry.belongsTo;
    record.guides = entry.belonging;
    record.author = entry.author;
    record.roles = entry.roles;
    record.header = entry.header;
    record.state = entry.state;
    record.delivery = delivery.of(entry.place);
    if (entry.submission)
        record.delivery = deliveryOf(entry.state, record.delivery, delivery.of(*entry.submission));
    record.conflicted = entry.conflicted;
    record.isNewer = entry.isNewer;
    record.updatedAt = entry.updatedAt;
    return record;
}

Result<QList<RecordSummary>> listRecords(const ReadView& view, const RecordFilter& filter)
{
    SHANKE_LET(const ReadSnapshot catalogue, view.catalogue->read());
    SHANKE_LET(const auto entries, catalogue::records(catalogue, queryOf(view, filter)));
    QList<RecordSummary> records;
    records.reserve(qsizetype(entries.size()));
    for (const RecordEntry& entry : entries)
        records.append(summaryOf(entry, view.delivery));
    const auto store = view.databases.find(spaceOf(view.account.user));
    if (store)
        SHANKE_TRY(addDrafts(records, **store, filter));
    else if (store.error().kind != ErrorKind::NotFound)
        return tl::unexpected(store.error());
    SHANKE_TRY(addNames(records, view));
    return records;
}

} // namespace shanke
