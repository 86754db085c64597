// SPDX-License-Identifier: GPL-3.0-or-later
#include "provision/KnownByCounty.h"

#include "trust/CountyLine.h"
#include "trust/Ruling.h"
#include "trust/SignedCard.h"
#include "trust/SignedJson.h"

namespace shanke {

KnownByCounty::KnownByCounty(const CountyAuthority& authority, const Evidence& evidence)
    : m_authority(authority),
      m_anchor(Anchor::County{authority.statement().content().recovery}),
      m_ours(evidence)
{
    std::erase_if(m_ours.statements, [&](const CountyStatement& each) {
        return each.content().recovery != authority.statement().content().recovery ||
               each.digest() == authority.statement().digest();
    });
    m_ours.statements.push_back(authority.statement());
}

std::vector<ChainEvent> KnownByCounty::said() const
{
    std::vector<ChainEvent> said;
    for (const ChainEvent& event : m_ours.events) {
        if (event.head().device == m_authority.device() && event.isSignedBy(m_authority.key().publicKey()))
            said.push_back(event);
    }
    return said;
}

std::set<DeviceId> KnownByCounty::vouchedBefore() const
{
    std::set<DeviceId> vouched;
    const CountyLine line(m_anchor, {}, m_ours);
    for (const auto& [statement, key] : line.keys()) {
        const auto last = line.lastEventOf(statement);
        const DeviceId device = deviceOf(countyUser(), key);
        for (const ChainEvent& event : m_ours.events) {
            const auto* endorsement = event.as<EndorsementEvent>();
            const bool isIts = event.head().device == device && event.isSignedBy(key);
            if (endorsement && isIts && last && event.head().counter <= *last)
                vouched.insert(endorsement->device);
        }
    }
    return vouched;
}

std::optional<SignedRoster> KnownByCounty::rosterOf(const SchoolId& school) const
{
    if (const SignedRoster* roster = rosterInForce(m_anchor, {}, m_ours, school))
        return *roster;
    Evidence before = m_ours;
    before.statements.pop_back();
    const SignedRoster* roster = rosterInForce(m_anchor, {}, before, school);
    return roster ? std::optional(*roster) : std::nullopt;
}

// Of a person's word only that it is out of use, and since which event.
std::map<DeviceId, RevocationEvent> KnownByCounty::revokedAt(const SchoolId& school) const
{
    std::map<DeviceId, RevocationEvent> revoked;
    const Ruling ruling = judge(m_anchor, {}, m_ours);
    for (size_t i = 0; i < m_ours.events.size(); ++i) {
        const auto* revocation = m_ours.events[i].as<RevocationEvent>();
        if (!revocation || !ruling.events[i].isGood() || m_ours.events[i].head().school != school)
            continue;
        RevocationEvent& known =
            revoked.emplace(revocation->device, RevocationEvent{revocation->device, LargestInteger})
                .first->second;
        known.lastEvent = std::min(known.lastEvent, revocation->lastEvent);
        const UserId& author = m_ours.events[i].head().author;
        if (author == nodeOf(school) || author == countyUser())
            known.saved.insert(revocation->saved);
    }
    return revoked;
}

} // namespace shanke
