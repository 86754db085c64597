// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trust/SignedCard.h"

namespace shanke {

// Who a school's node is: a device of its own, whose key lies in its data folder in a file that only the
// account of the service may read. It is a server: nobody sits before it to unlock a keychain. It speaks as a
// node once a roster of the school lists its key.
class NodeIdentity
{
public:
    // Makes the key the first time. ReadOnly: the file cannot be written; Damaged: it is not a key.
    static Result<NodeIdentity> open(const QString& folder, const SchoolId& school);

    const DeviceId& device() const { return m_device; }
    const DeviceKey& key() const { return m_key; }
    DeviceCard card(const QString& name) const;

private:
    NodeIdentity(SchoolId school, DeviceKey key)
        : m_school(std::move(school)),
          m_device(deviceOf(nodeOf(m_school), key.publicKey())),
          m_key(std::move(key))
    {
    }

    SchoolId m_school;
    DeviceId m_device;
    DeviceKey m_key;
};

} // namespace shanke
