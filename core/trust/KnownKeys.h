// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trust/Evidence.h"

namespace shanke {

// The keys of devices, nodes and counties that have come here, by the ids that digest them. Knowing a key
// says nothing of what its device may do. A value.
class KnownKeys
{
public:
    KnownKeys() = default;
    explicit KnownKeys(const Evidence& evidence) { add(evidence); }

    void add(const Evidence& evidence);
    // Of the node of a school that stands alone.
    void add(const Anchor& anchor);

    const PublicKey* find(const DeviceId& device) const;
    // Of the device that said it, which may be shown by what it said.
    const PublicKey* of(const ChainEvent& event) const;
    const QHash<DeviceId, PublicKey>& all() const { return m_keys; }
    // By the county, or by a node of the school, as far as their keys are here.
    bool haveSigned(const SignedRoster& roster) const;

private:
    void addNode(const SchoolId& school, const PublicKey& key);

    QHash<DeviceId, PublicKey> m_keys;
};

} // namespace shanke
