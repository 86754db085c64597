// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/reading/ReadView.h"
#include "workspace/values/RecordValues.h"

// Lists of records, in a thread of the pool. From the catalogue: no body is read.
namespace shanke {

struct RecordEntry;

// One's own and those of one's school, newest first, with what is only typed.
Result<QList<RecordSummary>> listRecords(const ReadView& view, const RecordFilter& filter);

RecordSummary summaryOf(const RecordEntry& entry, const DeliveryFacts& delivery);

} // namespace shanke
