// SPDX-License-Identifier: GPL-3.0-or-later
#include "trust/KnownKeys.h"

namespace shanke {

using namespace Qt::StringLiterals;

void KnownKeys::add(const Evidence& evidence)
{
    for (const SignedCard& card : evidence.cards)
        m_keys.insert(card.card().device, card.card().key);
    for (const CountyStatement& statement : evidence.statements) {
        const PublicKey& key = statement.content().working;
        m_keys.insert(deviceOf(countyUser(), key), key);
    }
    for (const SignedRoster& roster : evidence.rosters) {
        for (const RosterNode& node : roster.head().nodes)
            addNode(roster.school(), node.key);
    }
}

void KnownKeys::add(const Anchor& anchor)
{
    if (const Anchor::School* alone = anchor.school())
        addNode(alone->school, alone->node);
}

const PublicKey* KnownKeys::find(const DeviceId& device) const
{
    const auto found = m_keys.constFind(device);
    return found == m_keys.constEnd() ? nullptr : &*found;
}

const PublicKey* KnownKeys::of(const ChainEvent& event) const
{
    return event.head().key ? &*event.head().key : find(event.head().device);
}

bool KnownKeys::haveSigned(const SignedRoster& roster) const
{
    const QStringList owners{countyUser().toString() + u':', nodeOf(roster.school()).toString() + u':'};
    for (auto key = m_keys.begin(); key != m_keys.end(); ++key) {
        const QString device = key.key().toString();
        const bool isOffice = device.startsWith(owners.front()) || device.startsWith(owners.back());
        if (isOffice && roster.isSignedBy(*key))
            return true;
    }
    return false;
}

void KnownKeys::addNode(const SchoolId& school, const PublicKey& key)
{
    m_keys.insert(deviceOf(nodeOf(school), key), key);
}

} // namespace shanke
