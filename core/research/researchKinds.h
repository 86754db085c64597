// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind/KindDescription.h"

namespace shanke {

// The records of teaching research, and the events about them.
std::vector<KindDescription> researchKinds();

} // namespace shanke
