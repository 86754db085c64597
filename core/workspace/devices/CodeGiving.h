// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/reading/ReadView.h"
#include "workspace/values/DeviceValues.h"

namespace shanke {

class DeviceList;
class EventWriter;

// For whom the person of this workspace may give a code, by name; nobody for who leads nothing. In a thread
// of the pool.
Result<QList<SchoolPerson>> codeReceivers(const ReadView& view);

// Makes a code, good for a week, and says so in the school's database. Forbidden: not for this one;
// Precondition: what this device signs counts nowhere yet. In the engine thread; durable when it returns.
class CodeGiving
{
public:
    // What it works with outlives it.
    CodeGiving(const Databases& databases, const DeviceList& devices, EventWriter& events, const Clock& clock)
        : m_databases(databases), m_devices(devices), m_events(events), m_clock(clock)
    {
    }

    Result<GivenCodeWord> giveTo(const UserId& user) const;

private:
    const Databases& m_databases;
    const DeviceList& m_devices;
    EventWriter& m_events;
    const Clock& m_clock;
};

} // namespace shanke
