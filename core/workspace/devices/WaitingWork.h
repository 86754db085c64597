// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/folder/Databases.h"

namespace shanke {

// How many documents of each device of the school came here and count for nothing until somebody vouches for
// it: events that are shown with a doubt, and records that wait at the gate. In the writer thread.
Result<QHash<DeviceId, int>> waitingByDevice(const ReadSnapshot& catalogue, const OpenStores& databases);

} // namespace shanke
