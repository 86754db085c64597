// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/BundlePlan.h"
#include "workspace/courier/Audience.h"
#include "workspace/courier/CourierLedger.h"
#include "workspace/values/CourierValues.h"

namespace shanke {

class EngineState;
struct ReadView;

// What the engine knows when a stick goes out or comes in: devices, databases, how far the others are.

// Devices whose key is known here: those the school lists, then those accepted from bundles. Not this one.
Result<QList<CourierReceiver>> knownReceivers(EngineState& state);
Result<CarriedFile::Sender> knowledgeOf(EngineState& state, const DeviceCard& sender);

// What may go to all of the receivers, each database from where they stand.
Result<QList<BundleSource>> sourcesFor(EngineState& state, const BundleOrder& order);

// What a bundle says of itself, as it concerns this workspace.
Result<CarriedFile> judge(EngineState& state, const QString& path, const BundleFacts& facts,
                          const PublicKey& here);

// Tells the delivery book what went along.
Result<> readTaken(EngineState& state);

Result<Audience> audienceOf(EngineState& state);

} // namespace shanke
