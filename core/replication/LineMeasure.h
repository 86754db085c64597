// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "replication/BatchSizer.h"
#include "replication/ReplicationValues.h"

namespace shanke {

// How a replication cuts its work, and what it has learnt of the line: kept from one pass to the next, so
// that a cut does not begin everything small again. Value.
struct LineMeasure
{
    explicit LineMeasure(Pace pace);
    void wasCut();

    BatchSizer pages;   // rows of a page of changes
    BatchSizer batches; // documents
    int fetches;        // under way
    int stores;         // under way
    int together;       // batches between request and stored
};

} // namespace shanke
