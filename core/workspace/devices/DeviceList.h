// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/DeviceValues.h"
#include "workspace/engine/ReadView.h"

// Devices as the school's database lists them. In the engine thread, unless a view is given.
namespace shanke {

class EngineState;

// What is no device's, or not signed by its own key, is none. Nothing while the school's database is not
// here.
Result<KnownDevices> knownDevices(const OpenStores& databases, const SchoolId& school);

Result<QList<DeviceEntry>> devicesOfSchool(EngineState& state);
Result<DeviceEntry> ownDevice(EngineState& state);
Result<DeviceEntry> revokeDevice(EngineState& state, const DeviceId& device);

} // namespace shanke
