// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>

#include <vector>

namespace shanke {

// The longest run of `places` that grows: what stayed in order among its neighbours. Everything else was
// moved. `places`: where each item stood before, in the order in which they stand now.
QSet<size_t> keptInOrder(const std::vector<size_t>& places);

} // namespace shanke
