// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trust/ChainEvent.h"
#include "workspace/devices/DeviceIdentity.h"

namespace shanke {

// Says something in the name of this device, as the next of its events: notes it in the chain, then writes it
// down. It counts elsewhere once somebody vouches for the device (see `judge`). Lives in the engine thread.
class EventWriter
{
public:
    // What it works with outlives it.
    EventWriter(const WorkspaceFolder& folder, Databases& databases, WorkFile& work,
                const DeviceIdentity& identity)
        : m_folder(folder), m_databases(databases), m_work(work), m_identity(identity)
    {
    }

    // In whose name.
    const AccountSettings& account() const;
    // Durable when it returns. Precondition: the key of the device is not known yet.
    Result<ChainEvent> write(const DatabaseName& database, const QString& kind, const EventContent& content,
                             const QJsonObject& more = {});

private:
    void sayInCounty(EventHead& head, const PublicKey& key) const;
    Result<> sayAmongSchools(EventHead& head, const PublicKey& key) const;

    const WorkspaceFolder& m_folder;
    Databases& m_databases;
    WorkFile& m_work;
    const DeviceIdentity& m_identity;
};

} // namespace shanke
