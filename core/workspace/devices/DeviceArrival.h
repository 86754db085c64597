// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/StrongId.h"
#include "workspace/values/ServerAccount.h"

#include <set>

namespace shanke {

class EngineState;

// What has to go to a server once more because this device has only just entered the school: its document,
// and what the server refused while it did not know the device. Each database once in the life of this
// object and at each, so that a server that goes on refusing is not asked for ever. In the engine thread.
class DeviceArrival
{
public:
    explicit DeviceArrival(EngineState& state) : m_state(state) {}

    QList<DatabaseName> toSendAgain(Hop hop);

private:
    QList<DatabaseName> refusedBefore(Hop hop) const;

    EngineState& m_state;
    std::set<std::pair<Hop, DatabaseName>> m_sent;
};

} // namespace shanke
