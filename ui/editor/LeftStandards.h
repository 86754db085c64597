// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/PlanBase.h"

namespace shanke {

// The newer standard plans that a teacher has looked at and does not take: nobody asks about them again on
// this PC. Not in the plan, where it would be a change after its approval. Lives in the ui thread.
class LeftStandards
{
public:
    static bool holds(const DocId& plan, const PlanVersion& standard);
    static void leave(const DocId& plan, const PlanVersion& standard);
};

} // namespace shanke
