// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/DocumentStore.h"
#include "trust/ArrivalGate.h"

// A store that comes back from a backup. Who holds a backup may have written into it, and it is older than
// what was known since.
namespace shanke {

// What was signed and stands in `present` stands in `restored` as well: nothing that was said, and no
// revocation, is unsaid by an older copy.
Result<> keepWhatWasSaid(const DocumentStore& present, DocumentStore& restored);

// The keys that its cards, statements and rosters show, as far as they prove themselves.
Result<> learnFrom(const DocumentStore& store, const DatabaseName& database, ArrivalGate& gate);
// Takes out what the gate refuses, as if it arrived, and keeps aside what has to wait. How many were refused.
Result<qint64> leaveOutRefused(DocumentStore& restored, const DatabaseName& database,
                               const ArrivalGate& gate);

} // namespace shanke
