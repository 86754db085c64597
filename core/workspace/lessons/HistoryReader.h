// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind/Record.h"
#include "workspace/reading/ReadView.h"
#include "workspace/values/HistoryValues.h"

// The earlier versions of one record, in a thread of the pool.
namespace shanke {

// All that its database keeps: on the branch of the current version and on every other. `database` empty:
// wherever it lies. NotFound: it was never saved, or is removed.
Result<RecordHistory> readHistory(const ReadView& view, const DatabaseName& database, const DocId& id);

// NotFound: its text is not kept here. NewerVersion: its kind is not known here.
Result<Record> readVersion(const ReadView& view, const DatabaseName& database, const DocId& id,
                           const QString& rev);

} // namespace shanke
