// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/DocumentStore.h"

namespace shanke {

// latest=true: the leaves of a document that are `rev` or descend from it, winner first. NotFound when there
// is no such document.
Result<QList<RevId>> leavesAbove(const DocumentStore& store, const ReadSnapshot& snapshot, const DocId& id,
                                 const RevId& rev);

} // namespace shanke
