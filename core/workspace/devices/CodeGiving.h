// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/reading/ReadView.h"
#include "workspace/values/DeviceValues.h"

namespace shanke {

class EngineState;

// For whom the person of this workspace may give a code, by name; nobody for who leads nothing. In a thread
// of the pool.
Result<QList<SchoolPerson>> codeReceivers(const ReadView& view);

// Makes a code, good for a week, and says so in the school's database. Forbidden: not for this one;
// Precondition: what this device signs counts nowhere yet. In the engine thread; durable when it returns.
Result<GivenCodeWord> giveCode(EngineState& state, const UserId& user);

} // namespace shanke
