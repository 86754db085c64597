// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trust/Authorities.h"
#include "trust/SignedRecord.h"

namespace shanke {

enum class Belief {
    None,
    Endorsed, // a node, a leader or the county vouches for it: enough for a teacher
    Seconded, // and somebody else as well, or the county: enough for a leader
};

// Which devices speak for their people at which school: the smallest set that the endorsements carry, from
// nodes and the county downwards; first without regard to revocations, by which these are judged, then with
// them. So the order in which things came, and two that revoke each other, change nothing. Pure; points into
// the evidence.
class DeviceBelief
{
public:
    DeviceBelief(const SoundEvents& events, const Authorities& authorities, const Offices& offices,
                 const Signers& signers);

    Belief of(const SchoolId& school, const DeviceId& device) const;
    std::set<UserId> voicesFor(const SchoolId& school, const DeviceId& device) const;
    bool isRevoked(const SchoolId& school, const DeviceId& device) const;
    bool isVoice(const Digest& endorsement) const { return m_counted.contains(endorsement); }
    bool isHeeded(const Digest& revocation) const;
    // Good when nothing that its device did or that was said of its device stands against the event.
    Judgement judgeChain(const ChainEvent& event) const;
    // Its device was taken out of use at that school, and was not heard to have saved it before.
    bool isCut(const SchoolId& school, const SignedRecord& record) const;

    enum class Speaker { Node, Approver, Head, Own, Anchor };

private:
    struct Voice
    {
        Speaker speaker = Speaker::Node;
        UserId user;
        qint64 after = 0;
    };
    struct Revocation
    {
        const ChainEvent* event = nullptr;
        RevocationEvent content;
        bool isDeep = false;   // takes from what has a receipt there as well
        bool isForAll = false; // at all schools
    };
    using Place = std::pair<SchoolId, DeviceId>;

    void order(const DeviceId& device, qint64 after);
    void spread();
    std::optional<Speaker> speakerOf(const SoundEvent& endorsement) const;
    std::optional<Speaker> personSpeaks(const ChainEvent& event, const UserId& owner) const;
    void readRevocations();
    std::optional<Revocation> revocationIn(const SoundEvent& each) const;
    bool isServersWord(const SoundEvent& each) const;
    bool mayRevoke(const ChainEvent& event, const UserId& owner) const;
    Judgement judgeCut(const ChainEvent& event) const;
    bool holdsInChain(const ChainEvent& event) const;

    const SoundEvents& m_events;
    const Authorities& m_authorities;
    const Offices& m_offices;
    const Signers& m_signers;
    std::vector<const SoundEvent*> m_endorsements;
    std::map<std::pair<DeviceId, qint64>, ChainOrder> m_chains; // from a counter on, 0: whole
    std::map<Place, std::vector<Voice>> m_voices;
    std::set<Digest> m_counted;
    std::map<DeviceId, std::vector<Revocation>> m_revocations;
};

} // namespace shanke
