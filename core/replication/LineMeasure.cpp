// SPDX-License-Identifier: GPL-3.0-or-later
#include "replication/LineMeasure.h"

#include "replication/ReplicationTuning.h"

namespace shanke {

namespace {

constexpr BatchSizer::Limits Pages{tuning::FirstPage, tuning::MostInPage,
                                   tuning::MostInPage* tuning::BytesPerChange, tuning::PageTime};
constexpr BatchSizer::Limits Batches{tuning::FirstBatch, tuning::MostInBatch, tuning::BatchBytes,
                                     tuning::ShortestBatchTime};

} // namespace

LineMeasure::LineMeasure() : pages(Pages), batches(Batches)
{
}

LineMeasure::Time LineMeasure::batchTime(Time now) const
{
    return std::clamp<Time>(cuts.holdsOn(now) / tuning::BatchesBeforeCut, tuning::ShortestBatchTime,
                            tuning::BatchTime);
}

} // namespace shanke
