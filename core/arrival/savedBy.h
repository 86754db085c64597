// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "identity/DeviceKey.h"
#include "store/DocumentStore.h"

namespace shanke {

// The hashes of all leaves of records in `store`, which is `database`, that this device signed. Reads every
// one of them.
Result<QSet<QString>> savedBy(const DeviceId& device, const DocumentStore& store,
                              const ReadSnapshot& snapshot, const DatabaseName& database);

} // namespace shanke
