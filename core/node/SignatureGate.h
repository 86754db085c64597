// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "identity/SignedEvent.h"
#include "node/NodeSecurity.h"
#include "revision/Revision.h"

namespace shanke {

class NodeDatabases;

// Lets a signed document in only when the device that it names signed it, which the database of its school
// knows; and a device only as the same one it was. Guards the databases whose security object says whose they
// are; a server administrator may do anything. Remembers the devices it met until their document changes.
// Lives in the router's thread.
class SignatureGate
{
public:
    explicit SignatureGate(NodeDatabases& databases) : m_databases(databases) {}

    static bool guards(const NodeSecurity& security, const NodeUser& user);

    // Forbidden with "<code>: <sentence>", as the rules do: unsigned, unknown-device, altered,
    // device-revoked, bad-device, device-changed.
    Result<> check(const NodeSecurity& security, const Revision& revision,
                   const std::optional<Revision>& before);

private:
    struct Known
    {
        RevId rev;
        DeviceDocument device;
    };

    Result<> checkEvent(const SchoolId& school, const Revision& revision);
    Result<KnownDevices> find(const SchoolId& school, const DeviceId& device);

    NodeDatabases& m_databases;
    QHash<QString, Known> m_known; // by school and device
};

} // namespace shanke
