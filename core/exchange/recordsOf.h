// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ImportedDocument.h"
#include "kind/Record.h"

namespace shanke {

struct ImportedRecord
{
    size_t document = 0; // of the file, from 0
    Record record;
    std::optional<size_t> plan{}; // of a guide: which of the records it is made for
};

// The documents of a file as records that are not stored yet. What the file says beside them (a list, a plan
// of a unit) is left over in the one that follows it, or in the last: nothing is lost. Empty when there is
// none. A guide belongs to the plan of the same lesson in the file. Documents that are left out give none.
std::vector<ImportedRecord> recordsOf(const ImportedFile& file, const RecordOrigin& origin,
                                      const QDateTime& now);

} // namespace shanke
