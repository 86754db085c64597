// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/reading/ReadView.h"

// The approver's side of reading, in a thread of the pool.
namespace shanke {

// Undecided first, most urgent first; then the decided of the last 30 days, newest decision first. Empty for
// whoever approves nothing, neither in their own right nor in another's place.
Result<QList<InboxItem>> readInbox(const ReadView& view);
// How many of them are undecided, for who stands so in the roster.
Result<int> countInbox(const ReadView& view, const Roster& roster);
Result<OpenSubmission> openSubmission(const ReadView& view, const DocId& id);

} // namespace shanke
