// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/lessons/TableRecords.h"

#include "kinds/allKinds.h"
#include "lesson/rosterNames.h"
#include "research/peopleFields.h"
#include "workspace/lessons/PaperReader.h"
#include "workspace/reading/ReadView.h"
#include "workspace/reading/SchoolFacts.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

Result<KindRecords> recordsOf(const ReadView& view, const DocumentStore& store, const ReadSnapshot& snapshot,
                              const KindDescription& kind, int& skipped)
{
    const Roster roster = rosterOf(view.databases, view.account).value_or(Roster{});
    ListRange range;
    range.prefix = kind.word + u':';
    range.bodies = true;
    SHANKE_LET(const std::vector<DocumentRow> rows, store.list(snapshot, range));
    KindRecords found{&kind};
    for (const DocumentRow& row : rows) {
        const auto record = Record::readable(kind, row.body.toObject());
        if (record)
            found.records.push_back(
                {row.id,
                 withNames(kind, record->toJson(),
                           [&](const QString& account) { return shownNameOf(roster, account); }),
                 mostToHandOut(record->author(), view.account.user, roster),
                 shownNameOf(roster, record->author().toString())});
        else
            ++skipped;
    }
    return found;
}

} // namespace

Result<DatabaseTables> readForTables(const ReadView& view, const DatabaseName& database, const QString& kind)
{
    const KindDescription* only = allKinds().find(kind);
    if (!kind.isEmpty() && (!only || only->family != Family::Record))
        return fail(ErrorKind::InvalidInput, u"There are no records of a kind %1."_s.arg(kind));
    SHANKE_LET(const DocumentStore* store, view.databases.find(database));
    SHANKE_LET(const ReadSnapshot snapshot, store->read());
    DatabaseTables tables;
    for (const KindDescription& each : allKinds().all()) {
        if (each.family != Family::Record || (only && only != &each))
            continue;
        SHANKE_LET(KindRecords found, recordsOf(view, *store, snapshot, each, tables.skipped));
        if (!found.records.empty())
            tables.kinds.push_back(std::move(found));
    }
    return tables;
}

} // namespace shanke
