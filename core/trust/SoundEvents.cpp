// SPDX-License-Identifier: GPL-3.0-or-later
#include "trust/SoundEvents.h"

#include "trust/OwnedId.h"

namespace shanke {

namespace {

// The key of a node or of the county says what belongs to its office and nothing else; people never do.
bool isOfItsOffice(const ChainEvent& event, Signer::Kind kind)
{
    const bool isPlain = event.as<PlainEvent>() || event.as<DecisionEvent>() || event.as<MembershipEvent>() ||
                         event.as<DelegationEvent>() || event.as<DelegationEndEvent>();
    switch (kind) {
    case Signer::Kind::Person:
        return !event.as<ReceiptEvent>() && !event.as<ArrivalEvent>() && !event.as<JoiningEvent>();
    case Signer::Kind::Node:
        return !isPlain && event.head().author == nodeOf(event.head().school) && !event.as<CodeEvent>();
    case Signer::Kind::County:
        return !isPlain && !event.as<ArrivalEvent>() && !event.as<JoiningEvent>();
    }
    Q_UNREACHABLE();
}

std::optional<Judgement> faultIn(const ChainEvent& event, const Signer* signer)
{
    if (!signer)
        return Judgement::waiting(Reason::UnknownDevice);
    if (!event.isSignedBy(signer->key))
        return Judgement::refused(Reason::Altered);
    if (!isOfItsOffice(event, signer->kind))
        return Judgement::waiting(Reason::NoRole);
    return std::nullopt;
}

} // namespace

SoundEvents::SoundEvents(const Evidence& evidence, const Signers& signers)
{
    m_faults.reserve(evidence.events.size());
    for (const ChainEvent& event : evidence.events) {
        const Signer* signer = signers.find(event.head().device);
        m_faults.push_back(faultIn(event, signer));
        if (!m_faults.back() && m_sound.emplace(event.digest(), SoundEvent{&event, *signer}).second)
            m_byDevice[event.head().device].push_back(&event);
    }
}

const ChainEvent* SoundEvents::find(const DocId& id) const
{
    const auto owned = OwnedId::parse(id);
    const auto digest = owned ? owned->digest() : std::nullopt;
    const auto found = digest ? m_sound.find(*digest) : m_sound.end();
    return found != m_sound.end() && found->second.event->id() == id ? found->second.event : nullptr;
}

} // namespace shanke
