// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "replication/BatchSizer.h"
#include "replication/CutHistory.h"
#include "replication/Throughput.h"

#include <algorithm>
#include <optional>

namespace shanke {

// What a replication has learnt of the line, and how it cuts its work by it: kept from one pass to the next,
// so that a cut does not begin everything small again. Value.
struct LineMeasure
{
    using Time = std::chrono::milliseconds;

    LineMeasure();

    // How long a batch shall keep the line busy: a small share of the time until it may be cut.
    Time batchTime(Time now) const;
    // A small request took so long.
    void answered(Time elapsed) { roundTrip = std::min(roundTrip.value_or(elapsed), elapsed); }

    CutHistory cuts;
    BatchSizer pages;   // rows of a page of changes
    BatchSizer batches; // documents
    Throughput fetched; // documents
    Throughput stored;  // bytes of text
    std::optional<Time> roundTrip;
};

} // namespace shanke
