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
    // A batch took so long to be stored.
    void stored(std::chrono::milliseconds elapsed);

    BatchSizer pages;   // rows of a page of changes
    BatchSizer batches; // documents
    int fetches;        // under way
    int stores;         // under way
    int together;       // batches between request and stored
    // How long the next batch waits while one is being stored. On a slow line nearly as long as that takes:
    // a cut costs one batch, and the line is never idle.
    std::chrono::milliseconds headStart{0};
};

} // namespace shanke
