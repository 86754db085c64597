// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/folder/Databases.h"
#include "workspace/records/RecordSigner.h"

namespace shanke {

// Lays a saved record of one's own space where one's school reads it, if its kind may lie there and people
// say something about it: from then on that is the record. Cut between the two, both are there, and doing it
// again ends it. Forbidden: there is nowhere to hand it to, or it is somebody else's. Precondition: it has
// two versions, or who works here is not known yet.
Result<> handOver(RecordSigner& signer, Databases& databases, const DocId& id);

} // namespace shanke
