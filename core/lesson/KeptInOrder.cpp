// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/KeptInOrder.h"

#include <algorithm>

namespace shanke {

QSet<size_t> keptInOrder(const std::vector<size_t>& places)
{
    std::vector<size_t> ends;                      // indexes: the least end of a run of each length
    std::vector<size_t> earlier(places.size(), 0); // the index before each in its run
    for (size_t i = 0; i < places.size(); ++i) {
        const auto end = std::lower_bound(ends.begin(), ends.end(), i,
                                          [&](size_t a, size_t b) { return places[a] < places[b]; });
        if (end != ends.begin())
            earlier[i] = *std::prev(end);
        if (end == ends.end())
            ends.push_back(i);
        else
            *end = i;
    }
    QSet<size_t> kept;
    size_t index = ends.empty() ? 0 : ends.back();
    for (size_t length = ends.size(); length > 0; --length, index = earlier[index])
        kept.insert(places[index]);
    return kept;
}

} // namespace shanke
