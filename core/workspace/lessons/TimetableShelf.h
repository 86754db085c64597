// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/folder/Databases.h"
#include "workspace/records/RecordSigner.h"
#include "workspace/values/RecordValues.h"
#include "workspace/values/TimetableValues.h"

namespace shanke {

class CatalogueKeeper;
class Clock;

// As TimetableService::all().
Result<QList<StoredTimetable>> storedTimetables(const OpenStores& databases, const AccountSettings& account);
// As TimetableService::preview(). In a thread of the pool.
Result<TimetablePreview> previewTimetable(const OpenStores& databases, const AccountSettings& account,
                                          const QString& path, const TimetableTerm& term);

// Stores timetables that came out of tables. In the engine thread, for one call.
class TimetableShelf
{
public:
    // What it works with outlives it.
    TimetableShelf(RecordSigner& signer, Databases& databases, CatalogueKeeper& catalogue, const Clock& clock)
        : m_signer(signer), m_databases(databases), m_catalogue(catalogue), m_clock(clock)
    {
    }

    // As TimetableService::store(). What the one before says beside the lessons and periods stays in it.
    Result<SavedRecord> store(const TimetablePreview& preview);

private:
    RecordSigner& m_signer;
    Databases& m_databases;
    CatalogueKeeper& m_catalogue;
    const Clock& m_clock;
};

} // namespace shanke
