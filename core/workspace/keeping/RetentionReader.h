// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/engine/ReadView.h"

namespace shanke {

// What must stay readable in a database of the workspace: up to where peers have our changes, by the
// checkpoints in the store, and which revisions of plans were handed in. For a thread of the pool.
Result<Retention> readRetention(const ReadView& view, const DatabaseName& database);

} // namespace shanke
