// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/reading/ReadView.h"
#include "workspace/values/DeviceValues.h"

namespace shanke {

// What is here of kinds that only a newer program knows: what was taken in and is carried, and what waits
// beside a database. Newest first. In a thread of the pool.
Result<QList<NewerDocument>> newerDocuments(const ReadView& view);

} // namespace shanke
