// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind/KindDescription.h"

namespace shanke {

// What lies on a desk between a teacher and an approver.
const KindDescription& submissionKind();
const KindDescription& decisionKind();

} // namespace shanke
