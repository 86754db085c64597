// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Answer.h"
#include "workspace/values/DeviceValues.h"

namespace shanke {

class EngineState;

// Sends the signed card of this device with a one-time code to the school's server, which needs no other
// sign-in for it. In the engine thread, which must know the key of the device.
void enrolWithCode(EngineState& state, const QString& code, const Answer<DeviceEntry>& answer);

} // namespace shanke
