// SPDX-License-Identifier: GPL-3.0-or-later
#include "provision/CountyVoice.h"

#include "platform/DatabaseNames.h"
#include "trust/SignedCard.h"

namespace shanke {

using namespace Qt::StringLiterals;

void CountyVoice::hear(const ChainEvent& event)
{
    const bool isOurs =
        event.head().device == m_authority.device() && event.isSignedBy(m_authority.key().publicKey());
    if (isOurs && event.head().counter > m_chain.counter)
        m_chain = {event.head().counter, event.digest()};
}

Result<ChainEvent> CountyVoice::say(const SchoolId& school, const Edition& roster,
                                    const EventContent& content)
{
    const EventHead head{.kind = toJson(content)["kind"_L1].toString(),
                         .author = countyUser(),
                         .school = school,
                         .device = m_authority.device(),
                         .counter = m_chain.counter + 1,
                         .previous = m_chain.last,
                         .roster = roster};
    SHANKE_LET(ChainEvent event,
               ChainEvent::make(databaseOf(school), head, content, m_authority.key(), {{u"at"_s, m_at}}));
    m_chain = {head.counter, event.digest()};
    return event;
}

} // namespace shanke
