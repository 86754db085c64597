// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/DeviceValues.h"
#include "workspace/engine/ReadView.h"

namespace shanke {

// What was refused on arrival in all databases of a workspace, one entry a carrier, in their order. In a
// thread of the pool.
Result<QList<CarriedRefusals>> carriedRefusals(const ReadView& view);

// The same for those who look after the school: its approvers and its head. Nothing for others.
Result<QList<CarriedRefusals>> refusalsForLeaders(const ReadView& view);

} // namespace shanke
