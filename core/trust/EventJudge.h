// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trust/DeviceBelief.h"

namespace shanke {

// Says of each event whether it counts, from what was found of rosters, receipts and devices before. What
// came late counts once a leader has confirmed it; what is decided in another's place counts as long as that
// one has the office and nobody ended it. Pure; lives as long as one judging.
class EventJudge
{
public:
    EventJudge(const SoundEvents& events, const Authorities& authorities, const Offices& offices,
               const DeviceBelief& belief);

    Judgement judge(const Evidence& evidence, size_t event) const;
    // The delegations by which somebody may decide now.
    std::set<DocId> delegationsInForce() const;

private:
    Judgement judgeSound(const SoundEvent& each) const;
    Judgement judgePerson(const ChainEvent& event) const;
    Judgement judgeOffice(const ChainEvent& event) const;
    Judgement judgeDevice(const ChainEvent& event) const;
    Reason askWriters(const ChainEvent& event) const;
    Reason askInPlace(const ChainEvent& event, const DocId& delegation) const;
    Reason askOffice(const ChainEvent& event) const;
    bool isEnded(const DocId& delegation, const ChainEvent& decision) const;
    bool isBelievedEnough(const ChainEvent& event, Belief belief) const;
    Office officeFor(const ChainEvent& event) const;
    bool isAboutOwnSchool(const ChainEvent& event) const;
    void readConfirmations();
    void readDelegations();
    Judgement withConfirmation(const SoundEvent& each) const;

    struct Delegation
    {
        const ChainEvent* event = nullptr;
        Judgement judgement;
    };

    const SoundEvents& m_events;
    const Authorities& m_authorities;
    const Offices& m_offices;
    const DeviceBelief& m_belief;
    std::set<DocId> m_confirmed;
    std::map<DocId, Delegation> m_delegations;
    std::map<DocId, std::set<DocId>> m_ends; // that count, of each delegation
};

} // namespace shanke
