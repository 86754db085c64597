// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trust/ChainEvent.h"

namespace shanke {

class EngineState;

// Says something in the name of this device, as the next of its events: notes it in the chain, then writes it
// down. It counts elsewhere once somebody vouches for the device (see `judge`). In the engine thread; durable
// when it returns. Precondition: the key of the device is not known yet.
Result<ChainEvent> writeEvent(EngineState& state, const DatabaseName& database, const QString& kind,
                              const EventContent& content, const QJsonObject& more = {});

} // namespace shanke
