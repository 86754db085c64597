// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/StrongId.h"

#include <QSet>

namespace shanke {

class EngineState;

// What has to go to the server once more because this device has only just entered the school: its document,
// and what the server refused while it did not know the device. Each database once in the life of this
// object, so that a server that goes on refusing is not asked for ever. In the engine thread.
class DeviceArrival
{
public:
    explicit DeviceArrival(EngineState& state) : m_state(state) {}

    QList<DatabaseName> toSendAgain();

private:
    QList<DatabaseName> refusedBefore() const;

    EngineState& m_state;
    QSet<DatabaseName> m_sent;
};

} // namespace shanke
