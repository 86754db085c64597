// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "identity/DeviceCard.h"

namespace shanke {

// Who a school's node is: a device of its own, whose key lies in its data folder in a file that only the
// account of the service may read. It is a server: nobody sits before it to unlock a keychain. The id is that
// of the folder, the person it stands for is the node's account at the county.
class NodeIdentity
{
public:
    // Makes the key the first time. ReadOnly: the file cannot be written; Damaged: it is not a key.
    static Result<NodeIdentity> open(const QString& folder, const DeviceId& id);

    // "node-fxz": the name under which the node of a school signs in at the county.
    static UserId userAt(const SchoolId& school);

    const DeviceId& device() const { return m_device; }
    const DeviceKey& key() const { return m_key; }
    DeviceCard cardAt(const SchoolId& school, const QString& name) const;

private:
    NodeIdentity(DeviceId device, DeviceKey key) : m_device(std::move(device)), m_key(std::move(key)) {}

    DeviceId m_device;
    DeviceKey m_key;
};

} // namespace shanke
