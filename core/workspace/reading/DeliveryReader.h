// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/reading/ReadView.h"

namespace shanke {

// Everything that is not at the server, oldest first; what was refused as well. In a thread of the pool.
Result<QList<DeliveryItem>> readWaiting(const ReadView& view);

// Every database of the workspace, in order of name; those that cannot be opened say why.
Result<QList<DatabaseDelivery>> readDatabases(const ReadView& view);

} // namespace shanke
