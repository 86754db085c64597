// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sequence/ClassSequence.h"

namespace shanke {

// A line of a class's term as a person reads it: a period in its hour or without one, an hour for which
// nothing is planned, or one that is not held.
struct SequenceLine
{
    std::optional<ClassHour> hour{};
    std::optional<PlacedPeriod> placed{};
    std::optional<SequenceEvent> moved{}; // why there is no class in `hour`
};

// In the order of the periods, with the hours between them in their time.
std::vector<SequenceLine> linesOf(const SequenceLayout& layout);

} // namespace shanke
