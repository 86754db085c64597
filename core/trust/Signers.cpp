// SPDX-License-Identifier: GPL-3.0-or-later
#include "trust/Signers.h"

namespace shanke {

Signers::Signers(const Anchor& anchor, const CountyLine& county,
                 const std::map<SchoolId, RosterLine>& rosters, const Evidence& evidence)
{
    addPeople(evidence);
    if (const Anchor::School* alone = anchor.school())
        addNode(alone->school, alone->node);
    for (const auto& [school, line] : rosters) {
        for (const auto& [edition, roster] : line.editions()) {
            for (const RosterNode& node : roster->head().nodes)
                addNode(school, node.key);
        }
    }
    for (const auto& [statement, key] : county.keys())
        m_signers.insert(deviceOf(countyUser(), key), {key, Signer::Kind::County, statement});
}

const Signer* Signers::find(const DeviceId& device) const
{
    const auto found = m_signers.constFind(device);
    return found == m_signers.constEnd() ? nullptr : &*found;
}

void Signers::addPeople(const Evidence& evidence)
{
    QHash<QByteArray, QSet<DeviceId>> devices;
    const auto add = [&](const DeviceId& device, const PublicKey& key) {
        m_signers.insert(device, {key, Signer::Kind::Person, 0});
        devices[key.toHex()].insert(device);
    };
    for (const SignedCard& card : evidence.cards)
        add(card.card().device, card.card().key);
    for (const ChainEvent& event : evidence.events) {
        if (event.head().key)
            add(event.head().device, *event.head().key);
    }
    for (const QSet<DeviceId>& ofOneKey : devices) {
        if (ofOneKey.size() > 1)
            m_shared.unite(ofOneKey);
    }
}

void Signers::addNode(const SchoolId& school, const PublicKey& key)
{
    m_signers.insert(deviceOf(nodeOf(school), key), {key, Signer::Kind::Node, 0});
}

} // namespace shanke
