// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/DocumentStore.h"
#include "workspace/values/MergeValues.h"

namespace shanke {

// How one document stands, after `merged` other versions went into it.
Result<MergeReport> reportOn(const DocumentStore& store, const ReadSnapshot& snapshot, const DocId& id,
                             int merged);
// The documents that were merged, and the others that need a person; in order of id. Reads every body.
Result<QList<MergeReport>> reportOnAll(const DocumentStore& store, const QHash<DocId, int>& merged);

} // namespace shanke
