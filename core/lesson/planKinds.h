// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind/KindDescription.h"

namespace shanke {

// A lesson plan and a standard plan: the same places, in the order of the printed plan.
const KindDescription& planKind();
const KindDescription& standardKind();

} // namespace shanke
