// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/StrongId.h"
#include "table/recordTable.h"

namespace shanke {

struct ReadView;

struct KindRecords
{
    const KindDescription* kind = nullptr;
    std::vector<TableRecord> records{}; // in order of id
};

// What of a database goes into tables.
struct DatabaseTables
{
    std::vector<KindRecords> kinds{}; // those with records, in the order of all kinds
    int skipped = 0;                  // records that this program cannot read
};

// In a thread of the pool.
Result<DatabaseTables> readForTables(const ReadView& view, const DatabaseName& database, const QString& kind);

} // namespace shanke
