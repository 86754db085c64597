// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/DocumentStore.h"

namespace shanke {

// What must stay readable in a database: up to where peers have our changes, by the checkpoints in it, and
// which revisions of plans were handed in to `desk` (null: none can have been). Any thread.
Result<Retention> readRetention(const DocumentStore& store, const DocumentStore* desk);

} // namespace shanke
