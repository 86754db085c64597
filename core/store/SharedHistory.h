// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "revision/RevTree.h"
#include "sqlite/ReadSnapshot.h"

namespace shanke {

// The sequences that the checkpoints among the local documents name: what DocumentStore::sharedUpTo()
// promises.
Result<QList<qint64>> sharedUpTo(const ReadSnapshot& snapshot);

// Of each branch the newest revision that each other store is known to have, by its checkpoint: what that
// store will compare with when it gets a later one.
Result<QSet<RevId>> sharedRevisions(const ReadSnapshot& snapshot, const RevTree& tree);

} // namespace shanke
