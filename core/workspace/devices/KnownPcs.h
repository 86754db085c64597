// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/devices/DeviceList.h"

namespace shanke {

// Which PCs of this person they have seen in the list, noted beside the school's database and sent nowhere.
// The PCs that are there when it is looked for the first time are known. Used for one call, in the engine
// thread.
class KnownPcs
{
public:
    KnownPcs(const Databases& databases, const DeviceList& devices)
        : m_databases(databases), m_devices(devices)
    {
    }

    // In use and in this person's name, not this one, and not seen. Nothing while the school's database is
    // not here.
    Result<QList<DeviceEntry>> unseen();
    // Those that are there now.
    Result<> noteSeen();

private:
    Result<DocumentStore*> store() const;

    const Databases& m_databases;
    const DeviceList& m_devices;
};

} // namespace shanke
