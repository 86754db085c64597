// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provision/CountyAuthority.h"
#include "trust/Anchor.h"
#include "trust/Evidence.h"

#include <set>

namespace shanke {

// What a school's evidence says to the county that works with this authority: by its own statements alone,
// those before the one of the authority as well. Pure.
class KnownByCounty
{
public:
    KnownByCounty(const CountyAuthority& authority, const Evidence& evidence);

    std::vector<ChainEvent> said() const; // with the key of the authority
    // For these with a key before that one, as far as that is believed.
    std::set<DeviceId> vouchedBefore() const;
    // In force, or, while the key of the authority has signed none, before it.
    std::optional<SignedRoster> rosterOf(const SchoolId& school) const;
    std::map<DeviceId, RevocationEvent> revokedAt(const SchoolId& school) const;

private:
    const CountyAuthority& m_authority;
    Anchor m_anchor;
    Evidence m_ours;
};

} // namespace shanke
