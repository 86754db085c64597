// SPDX-License-Identifier: GPL-3.0-or-later
#include "sequence/SequenceLine.h"

#include <algorithm>

namespace shanke {

std::vector<SequenceLine> linesOf(const SequenceLayout& layout)
{
    std::vector<SequenceLine> between;
    for (const ClassHour& hour : layout.free)
        between.push_back({.hour = hour});
    for (const SequenceEvent& event : layout.moved)
        between.push_back({.hour = event.hour, .moved = event});
    std::stable_sort(between.begin(), between.end(),
                     [](const SequenceLine& a, const SequenceLine& b) { return *a.hour < *b.hour; });
    std::vector<SequenceLine> lines;
    auto next = between.begin();
    for (const PlacedPeriod& placed : layout.periods) {
        while (placed.hour && next != between.end() && *next->hour < *placed.hour)
            lines.push_back(std::move(*next++));
        lines.push_back({.hour = placed.hour, .placed = placed});
    }
    lines.insert(lines.end(), next, between.end());
    return lines;
}

} // namespace shanke
