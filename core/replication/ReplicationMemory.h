// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "replication/KnownMissing.h"
#include "replication/LineMeasure.h"

namespace shanke {

// What a replication knows that need not be learnt again by the next one between the same two peers in the
// same direction, in this process: of the line, and of what the target lacks. Losing it costs bytes and time,
// never a document. Value.
struct ReplicationMemory
{
    LineMeasure line;
    KnownMissing missing;
};

} // namespace shanke
