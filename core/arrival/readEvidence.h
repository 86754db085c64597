// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/DocumentStore.h"
#include "trust/KnownKeys.h"

namespace shanke {

// The statements and rosters of a database, and which county the school joined: what says whose roster is in
// force. From the winners, which is enough, for the gate let only one text in under each id.
Result<Evidence> readRosters(const DocumentStore& store, const ReadSnapshot& snapshot,
                             const DatabaseName& database);
// And the cards, of which each is checked against its own signature.
Result<Evidence> readAuthority(const DocumentStore& store, const ReadSnapshot& snapshot,
                               const DatabaseName& database);
// And the events, of which the school's database holds endorsements and revocations.
Result<Evidence> readEvidence(const DocumentStore& store, const ReadSnapshot& snapshot,
                              const DatabaseName& database);

// What a column holds of who speaks there.
Result<Evidence> readCredentials(const DocumentStore& store, const ReadSnapshot& snapshot,
                                 const DatabaseName& column);

} // namespace shanke
