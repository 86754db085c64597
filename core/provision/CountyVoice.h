// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provision/CountyAuthority.h"
#include "trust/ChainEvent.h"

namespace shanke {

// What the county says in its own name: one event after the other, in the one chain of its working key over
// all schools. Goes on where the authority's file ends, or later, where a server shows that more was said: an
// older copy of the file is in use then. Pure; points to the authority.
class CountyVoice
{
public:
    // `at`: the time that people read.
    CountyVoice(const CountyAuthority& authority, QString at)
        : m_authority(authority), m_at(std::move(at)), m_chain(authority.chain())
    {
    }

    // An event of the county that is somewhere already; what somebody else signed is nothing to it.
    void hear(const ChainEvent& event);
    // The next, of an edition of the school's roster. InvalidInput: the school cannot be named in an event.
    Result<ChainEvent> say(const SchoolId& school, const Edition& roster, const EventContent& content);

    const CountyAuthority::Chain& chain() const { return m_chain; }

private:
    const CountyAuthority& m_authority;
    QString m_at;
    CountyAuthority::Chain m_chain;
};

} // namespace shanke
