// SPDX-License-Identifier: GPL-3.0-or-later
#include "replication/LineMeasure.h"

#include "replication/ReplicationTuning.h"

namespace shanke {

namespace {

constexpr BatchSizer::Limits Pages{tuning::FirstPage, tuning::MostInPage,
                                   tuning::MostInPage* tuning::BytesPerChange, tuning::PageTime};
constexpr BatchSizer::Limits Batches{tuning::FirstBatch, tuning::MostInBatch, tuning::BatchBytes,
                                     tuning::BatchTime};
constexpr BatchSizer::Limits OneDocument{1, 1, tuning::BatchBytes, tuning::BatchTime};

} // namespace

LineMeasure::LineMeasure(Pace pace)
    : pages(Pages),
      batches(pace == Pace::Batches ? Batches : OneDocument),
      fetches(pace == Pace::Batches ? tuning::FetchesUnderWay : 1),
      stores(pace == Pace::Batches ? tuning::StoresUnderWay : 1),
      together(pace == Pace::Batches ? tuning::BatchesUnderWay : 1)
{
}

void LineMeasure::stored(std::chrono::milliseconds elapsed)
{
    headStart = elapsed < tuning::SlowBatch
                    ? std::chrono::milliseconds(0)
                    : std::chrono::milliseconds(elapsed.count() * tuning::HeadStartPercent / 100);
}

void LineMeasure::wasCut()
{
    batches.wasCut();
}

} // namespace shanke
