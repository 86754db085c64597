// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/reading/ReadView.h"
#include "workspace/values/RecordValues.h"

// Reading one record whole, in a thread of the pool.
namespace shanke {

// With what was typed and not saved, its other versions, and what was decided about it. What lies in a space
// of somebody else is shown as they handed it in last, where their desk is here.
Result<OpenRecord> openRecord(const ReadView& view, const DocId& id);

// The same as it stands now, without what was typed: of `before` whatever has not changed is taken over.
Result<OpenRecord> openRecordAgain(const ReadView& view, const OpenRecord& before);

// Where it lies: what is not here yet is a draft of one's own, and will lie where its kind has its place.
Result<DatabaseName> databaseOfRecord(const ReadView& view, const DocId& id);
Result<DocumentStore*> storeOf(const ReadView& view, const DocId& id);

// Of a plan and what was handed in of it. The school's server sends everything on, and says so of what was
// handed in: that is the whole plan, unless it changed since.
Delivery deliveryOf(const PlanState& state, Delivery plan, Delivery submission);

} // namespace shanke
