// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/lessons/TimetableShelf.h"

#include "base/Clock.h"
#include "lesson/schoolKinds.h"
#include "platform/DatabaseNames.h"
#include "timetable/readTimetable.h"
#include "workspace/lessons/RecordShelf.h"
#include "workspace/reading/SchoolFacts.h"
#include "workspace/records/RecordDocuments.h"
#include "workspace/records/RecordHome.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

struct FoundTimetable
{
    StoredTimetable stored;
    QString rev;
};

Result<> addTimetablesOf(const OpenStores& databases, const DatabaseName& home, bool isPrivate,
                         std::vector<FoundTimetable>& found)
{
    const auto store = databases.find(home);
    if (!store)
        return store.error().kind == ErrorKind::NotFound ? Result<>() : tl::unexpected(store.error());
    SHANKE_LET(const ReadSnapshot snapshot, (*store)->read());
    ListRange range;
    range.prefix = timetableKind().word + u':';
    range.bodies = true;
    SHANKE_LET(const auto rows, (*store)->list(snapshot, range));
    for (const DocumentRow& row : rows) {
        if (auto timetable = Timetable::fromJson(row.body.toObject()))
            found.push_back({{row.id, *std::move(timetable), isPrivate}, row.winner.toString()});
    }
    return {};
}

// The school's, then one's own, the newest first.
Result<std::vector<FoundTimetable>> timetablesFound(const OpenStores& databases,
                                                    const AccountSettings& account)
{
    std::vector<FoundTimetable> all;
    for (const DatabaseName& home : homesFor(timetableKind(), account)) {
        std::vector<FoundTimetable> here;
        SHANKE_TRY(addTimetablesOf(databases, home, home == spaceOf(account.user), here));
        std::stable_sort(here.begin(), here.end(), [](const FoundTimetable& a, const FoundTimetable& b) {
            return a.stored.timetable.validFrom > b.stored.timetable.validFrom;
        });
        all.insert(all.end(), here.begin(), here.end());
    }
    return all;
}

bool isForMeAlone(const OpenStores& databases, const AccountSettings& account)
{
    const auto roster = rosterOf(databases, account);
    return account.school.isEmpty() || !roster || !isApprover(*roster, account.user);
}

Result<> checkTerm(const TimetableTerm& term)
{
    const bool isWhole = term.validFrom.isValid() && term.validTo.isValid() && term.termStart.isValid();
    if (!isWhole || term.validTo < term.validFrom)
        return fail(ErrorKind::InvalidInput, u"a timetable needs its first and its last day"_s);
    return {};
}

// The periods that the school has, with those that only the file names.
std::vector<PeriodDef> together(std::vector<PeriodDef> known, const std::vector<PeriodDef>& read)
{
    for (const PeriodDef& period : read) {
        if (std::none_of(known.begin(), known.end(),
                         [&](const PeriodDef& one) { return one.no == period.no; }))
            known.push_back(period);
    }
    std::sort(known.begin(), known.end(), [](const PeriodDef& a, const PeriodDef& b) { return a.no < b.no; });
    return known;
}

} // namespace

Result<QList<StoredTimetable>> storedTimetables(const OpenStores& databases, const AccountSettings& account)
{
    SHANKE_LET(const auto all, timetablesFound(databases, account));
    QList<StoredTimetable> timetables;
    for (const FoundTimetable& each : all) {
        timetables.append(each.stored);
        if (each.stored.isPrivate)
            timetables.last().timetable = ownTimetable(each.stored.timetable, account.user);
    }
    return timetables;
}

Result<TimetablePreview> previewTimetable(const OpenStores& databases, const AccountSettings& account,
                                          const QString& path, const TimetableTerm& term)
{
    SHANKE_TRY(checkTerm(term));
    TimetablePreview preview;
    preview.isPrivate = isForMeAlone(databases, account);
    // One's own lessons in one's own timetable name nobody: they stay one's own whatever the account becomes.
    TimetableNames names{.roster = {},
                         .me = account.user,
                         .myName = account.name,
                         .isPrivate = preview.isPrivate,
                         .periods = {}};
    SHANKE_LET(names.roster, rosterOf(databases, account));
    SHANKE_LET(const auto known, timetablesFound(databases, account));
    for (const FoundTimetable& each : known) {
        if (names.periods.empty())
            names.periods = each.stored.timetable.periods;
        if (each.stored.isPrivate == preview.isPrivate && each.stored.timetable.validFrom == term.validFrom &&
            preview.replaced.isEmpty()) {
            preview.replaced = each.stored.id;
            preview.rev = each.rev;
        }
    }
    SHANKE_LET(TimetableReading reading, readTimetable(path, names));
    preview.timetable = {.title = term.title,
                         .validFrom = term.validFrom,
                         .validTo = term.validTo,
                         .termStart = term.termStart,
                         .periods = together(names.periods, reading.periods),
                         .entries = std::move(reading.entries),
                         .skipped = 0};
    preview.remarks = std::move(reading.remarks);
    addClashes(preview.isPrivate ? ownTimetable(preview.timetable, account.user) : preview.timetable,
               names.roster, preview.remarks);
    return preview;
}

Result<SavedRecord> TimetableShelf::store(const TimetablePreview& preview)
{
    if (preview.timetable.entries.empty())
        return fail(ErrorKind::InvalidInput, u"no lesson could be read from it"_s);
    const AccountSettings& account = m_signer.account();
    const DatabaseName home = preview.isPrivate ? spaceOf(account.user) : databaseOf(account.school);
    QJsonObject json =
        Record::create(timetableKind(), {account.user, account.school, account.device}, m_clock.now())
            .toJson();
    if (!preview.replaced.isEmpty()) {
        SHANKE_LET(const DocumentStore* store, m_databases.find(home));
        SHANKE_LET(const ReadSnapshot snapshot, store->read());
        SHANKE_LET(const StoredRecord before, readRecord(*store, snapshot, preview.replaced));
        SHANKE_TRY(checkKnown(before.record));
        json = before.record.toJson();
    }
    const QJsonObject made = preview.timetable.toJson();
    for (const PlaceDescription& place : timetableKind().places) {
        if (made.contains(place.key))
            json.insert(place.key, made.value(place.key));
    }
    SHANKE_LET(const Record record, Record::fromJson(timetableKind(), json));
    SHANKE_LET(RecordShelf shelf, RecordShelf::of(m_signer, m_databases, m_catalogue, m_clock, home));
    return shelf.save(preview.replaced, preview.rev, record);
}

} // namespace shanke
