// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "revision/RevTree.h"

#include <optional>

namespace shanke {

// The nearest revision that both `left` and `right` come from and whose body is kept: what a three-way merge
// starts from. A revision counts as its own ancestor. None when they share no ancestor, or none with a body.
std::optional<RevId> mergeBase(const RevTree& tree, const RevId& left, const RevId& right);

} // namespace shanke
