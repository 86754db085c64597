// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/folder/Databases.h"
#include "workspace/values/DeviceValues.h"

// Devices as the school's database lists them, and what is believed of each. In the engine thread.
namespace shanke {

class EngineState;

// This one, then own ones, then by name. Nothing while the school's database is not here.
Result<QList<DeviceEntry>> devicesOfSchool(EngineState& state);
Result<DeviceEntry> ownDevice(EngineState& state);
// Forbidden: it is for its owner, for the head, and, of a teacher's, for an approver.
Result<DeviceEntry> revokeDevice(EngineState& state, const DeviceId& device);
// This person says that `device` speaks for the person it names. Forbidden as above, and for this device.
Result<DeviceEntry> vouchForDevice(EngineState& state, const DeviceId& device);

} // namespace shanke
