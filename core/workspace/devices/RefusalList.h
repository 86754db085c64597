// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Answer.h"
#include "workspace/reading/ReadView.h"
#include "workspace/values/DeviceValues.h"

namespace shanke {

class EngineState;

// What was refused on arrival in all databases of a workspace, one entry a carrier, in their order. In a
// thread of the pool.
Result<QList<CarriedRefusals>> carriedRefusals(const ReadView& view);

// The same for those who look after the school, its approvers and its head, with what the school's server
// says of itself where it can be had. Nothing for others. In the engine thread.
void refusalsForLeaders(EngineState& state, const Answer<QList<CarriedRefusals>>& answer);

} // namespace shanke
