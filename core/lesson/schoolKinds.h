// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind/KindDescription.h"

namespace shanke {

// What a school says about itself.
const KindDescription& rosterKind();
const KindDescription& timetableKind();

} // namespace shanke
