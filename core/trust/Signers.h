// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trust/CountyLine.h"
#include "trust/RosterLine.h"

#include <QSet>

namespace shanke {

struct Signer
{
    enum class Kind { Person, Node, County };

    PublicKey key;
    Kind kind = Kind::Person;
    qint64 statement = 0; // of a county's key
};

// Which key a device has, and for whom it speaks: people by their cards and by what shows its key, nodes by
// the rosters, the county by its statements. A key of two people is nobody's in what has no receipt. Pure.
class Signers
{
public:
    Signers(const Anchor& anchor, const CountyLine& county, const std::map<SchoolId, RosterLine>& rosters,
            const Evidence& evidence);

    const Signer* find(const DeviceId& device) const;
    bool isShared(const DeviceId& device) const { return m_shared.contains(device); }

private:
    void addPeople(const Evidence& evidence);
    void addNode(const SchoolId& school, const PublicKey& key);

    QHash<DeviceId, Signer> m_signers;
    QSet<DeviceId> m_shared;
};

} // namespace shanke
