// SPDX-License-Identifier: GPL-3.0-or-later
#include "trust/DeviceBelief.h"

#include "trust/OwnedId.h"
#include "trust/SignedJson.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

UserId ownerOf(const DeviceId& device)
{
    const auto id = OwnedId::parse(DocId(u"device:"_s + device.toString()));
    return id ? UserId(id->owner) : UserId();
}

bool isFirstVoice(DeviceBelief::Speaker speaker)
{
    return speaker != DeviceBelief::Speaker::Own;
}

bool isSecondVoice(DeviceBelief::Speaker speaker)
{
    return speaker == DeviceBelief::Speaker::Own || speaker == DeviceBelief::Speaker::Head;
}

bool isFree(Reason reason)
{
    return reason == Reason::None || reason == Reason::NotYetReceived;
}

} // namespace

DeviceBelief::DeviceBelief(const SoundEvents& events, const Authorities& authorities, const Offices& offices,
                           const Signers& signers)
    : m_events(events), m_authorities(authorities), m_offices(offices), m_signers(signers)
{
    for (const auto& [device, chain] : events.byDevice()) {
        if (events.all().at(chain.front()->digest()).signer.kind == Signer::Kind::Person)
            order(device, 0);
    }
    for (const auto& [digest, each] : events.all()) {
        if (each.event->as<EndorsementEvent>())
            m_endorsements.push_back(&each);
    }
    spread();
    readRevocations();
    m_voices.clear();
    m_counted.clear();
    spread();
}

Belief DeviceBelief::of(const SchoolId& school, const DeviceId& device) const
{
    const auto found = m_voices.find({school, device});
    if (found == m_voices.end())
        return Belief::None;
    const std::vector<Voice>& voices = found->second;
    const auto isSeconded = [&](const Voice& first) {
        return first.speaker == Speaker::Anchor ||
               (isFirstVoice(first.speaker) &&
                std::any_of(voices.begin(), voices.end(), [&](const Voice& second) {
                    return isSecondVoice(second.speaker) && second.user != first.user;
                }));
    };
    if (std::any_of(voices.begin(), voices.end(), isSeconded))
        return Belief::Seconded;
    const bool isEndorsed = std::any_of(voices.begin(), voices.end(),
                                        [](const Voice& voice) { return isFirstVoice(voice.speaker); });
    return isEndorsed ? Belief::Endorsed : Belief::None;
}

std::set<UserId> DeviceBelief::voicesFor(const SchoolId& school, const DeviceId& device) const
{
    std::set<UserId> voices;
    const auto found = m_voices.find({school, device});
    if (found != m_voices.end()) {
        for (const Voice& voice : found->second)
            voices.insert(voice.user);
    }
    return voices;
}

bool DeviceBelief::isRevoked(const SchoolId& school, const DeviceId& device) const
{
    const auto found = m_revocations.find(device);
    return found != m_revocations.end() &&
           std::any_of(found->second.begin(), found->second.end(), [&](const Revocation& each) {
               return each.isForAll || each.event->head().school == school;
           });
}

bool DeviceBelief::isHeeded(const Digest& revocation) const
{
    return std::any_of(m_revocations.begin(), m_revocations.end(), [&](const auto& ofDevice) {
        return std::any_of(ofDevice.second.begin(), ofDevice.second.end(),
                           [&](const Revocation& each) { return each.event->digest() == revocation; });
    });
}

Judgement DeviceBelief::judgeChain(const ChainEvent& event) const
{
    const auto chain = m_chains.find({event.head().device, 0});
    if (chain == m_chains.end())
        return Judgement::good();
    if (chain->second.placeOf(event.digest()) == ChainPlace::Void)
        return Judgement::waiting(Reason::OutOfOrder);
    if (chain->second.namesOlderRoster(event))
        return Judgement::waiting(Reason::OlderRoster);
    const bool isShared =
        m_signers.isShared(event.head().device) && !m_authorities.receipts().has(event.id());
    if (isShared || !holdsInChain(event))
        return Judgement::waiting(Reason::Undecided);
    return judgeCut(event);
}

// What one of them heard of is believed, whatever another had not heard yet.
bool DeviceBelief::isCut(const SchoolId& school, const SignedRecord& record) const
{
    const auto found = m_revocations.find(record.device());
    if (found == m_revocations.end())
        return false;
    const RecordPlace& place = record.place();
    bool isNamed = false;
    for (const Revocation& each : found->second) {
        const auto saved = each.content.saved.constFind(place.database);
        const bool isHeard = each.isForAll || each.event->head().school == school;
        if (!isHeard || saved == each.content.saved.constEnd())
            continue;
        if (saved->contains(QString::fromLatin1(place.hash)))
            return false;
        isNamed = true;
    }
    return isNamed;
}

void DeviceBelief::order(const DeviceId& device, qint64 after)
{
    const auto chain = m_events.byDevice().find(device);
    if (chain != m_events.byDevice().end())
        m_chains.try_emplace({device, after}, chain->second, m_authorities.receipts(), after);
}

// Voices carry further voices, never fewer: whichever is found first, the end is the same.
void DeviceBelief::spread()
{
    for (bool isMore = true; isMore;) {
        isMore = false;
        for (const SoundEvent* each : m_endorsements) {
            const Digest& digest = each->event->digest();
            const auto speaker = m_counted.contains(digest) ? std::nullopt : speakerOf(*each);
            if (!speaker)
                continue;
            const auto& endorsement = std::get<EndorsementEvent>(each->event->content());
            const EventHead& head = each->event->head();
            m_counted.insert(digest);
            m_voices[{head.school, endorsement.device}].push_back({*speaker, head.author, endorsement.after});
            order(endorsement.device, endorsement.after);
            isMore = true;
        }
    }
}

std::optional<DeviceBelief::Speaker> DeviceBelief::speakerOf(const SoundEvent& endorsement) const
{
    const ChainEvent& event = *endorsement.event;
    if (endorsement.signer.kind == Signer::Kind::Person) {
        const UserId owner = ownerOf(event.as<EndorsementEvent>()->device);
        return judgeChain(event).isGood() ? personSpeaks(event, owner) : std::nullopt;
    }
    if (!m_authorities.judge(endorsement).isGood())
        return std::nullopt;
    const bool isRoot =
        endorsement.signer.kind == Signer::Kind::County || m_offices.standsAlone(event.head().school);
    return isRoot ? Speaker::Anchor : Speaker::Node;
}

// Only from a device of which two have spoken: else one stolen node could speak through a device it made.
std::optional<DeviceBelief::Speaker> DeviceBelief::personSpeaks(const ChainEvent& event,
                                                                const UserId& owner) const
{
    const EventHead& head = event.head();
    if (of(head.school, head.device) != Belief::Seconded ||
        event.as<EndorsementEvent>()->device == head.device)
        return std::nullopt;
    const auto has = [&](Office office) {
        return isFree(m_offices.ask(event, office, m_authorities.receipts()));
    };
    if (owner == head.author)
        return has(Office::Staff) ? std::optional(Speaker::Own) : std::nullopt;
    if (has(Office::Head))
        return Speaker::Head;
    return has(Office::Approver) ? std::optional(Speaker::Approver) : std::nullopt;
}

void DeviceBelief::readRevocations()
{
    for (const auto& [digest, each] : m_events.all()) {
        if (const auto revocation = revocationIn(each))
            m_revocations[revocation->content.device].push_back(*revocation);
    }
    for (const auto& [digest, each] : m_events.all()) {
        if (isServersWord(each)) {
            const auto* content = each.event->as<RevocationEvent>();
            m_revocations[content->device].push_back(
                {each.event, {content->device, LargestInteger, content->saved}, false, false});
        }
    }
}

// It takes nobody's device out of use, and says only of one that somebody did what it had saved.
bool DeviceBelief::isServersWord(const SoundEvent& each) const
{
    const auto* content = each.event->as<RevocationEvent>();
    const SchoolId& school = each.event->head().school;
    return content && each.signer.kind == Signer::Kind::Node && !m_offices.standsAlone(school) &&
           isRevoked(school, content->device) && m_authorities.judge(each).isGood();
}

// By roster and endorsement alone: a revoked device's word that another is revoked still holds.
std::optional<DeviceBelief::Revocation> DeviceBelief::revocationIn(const SoundEvent& each) const
{
    const auto* content = each.event->as<RevocationEvent>();
    if (!content)
        return std::nullopt;
    const EventHead& head = each.event->head();
    const UserId owner = ownerOf(content->device);
    const bool isOwners = each.signer.kind == Signer::Kind::Person && owner == head.author;
    const bool isCountys = each.signer.kind == Signer::Kind::County;
    const bool isRoot =
        isCountys || (each.signer.kind == Signer::Kind::Node && m_offices.standsAlone(head.school));
    const bool isHeard = each.signer.kind == Signer::Kind::Person
                             ? mayRevoke(*each.event, owner)
                             : m_authorities.judge(each).isGood() && isRoot;
    if (!isHeard)
        return std::nullopt;
    // A thief's device may take another out of use, and would say that it saved whatever they forge.
    const SavedRevisions saved = isRoot ? content->saved : SavedRevisions();
    return Revocation{
        each.event, {content->device, content->lastEvent, saved}, isRoot, isCountys || isOwners};
}

bool DeviceBelief::mayRevoke(const ChainEvent& event, const UserId& owner) const
{
    const Belief belief = of(event.head().school, event.head().device);
    const Office target = m_offices.highestOf(owner, event);
    const bool isOwn = owner == event.head().author;
    // A node alone could make a device of a leader, and with it put the others out of use.
    if (isOwn)
        return belief == Belief::Seconded || (belief == Belief::Endorsed && target == Office::Staff);
    if (belief != Belief::Seconded)
        return false;
    const auto has = [&](Office office) {
        return isFree(m_offices.ask(event, office, m_authorities.receipts()));
    };
    return has(Office::Head) || (target == Office::Staff && has(Office::Approver));
}

Judgement DeviceBelief::judgeCut(const ChainEvent& event) const
{
    const auto found = m_revocations.find(event.head().device);
    if (found == m_revocations.end() || event.as<RevocationEvent>())
        return Judgement::good();
    Judgement judgement = Judgement::good();
    for (const Revocation& each : found->second) {
        const bool isThere = each.event->head().school == event.head().school;
        if (!(isThere || each.isForAll) || event.head().counter <= each.content.lastEvent)
            continue;
        if (each.isDeep && isThere)
            return Judgement::waiting(Reason::Revoked);
        if (!m_authorities.receipts().isOlder(event.id(), each.event->id()))
            judgement = Judgement::waiting(Reason::CameLate);
    }
    return judgement;
}

// Whoever endorses a device again says from where on it is believed.
bool DeviceBelief::holdsInChain(const ChainEvent& event) const
{
    const DeviceId& device = event.head().device;
    const ChainOrder& chain = m_chains.at({device, 0});
    if (chain.placeOf(event.digest()) == ChainPlace::Holds)
        return true;
    const auto voices = m_voices.find({event.head().school, device});
    if (voices == m_voices.end())
        return false;
    return std::any_of(voices->second.begin(), voices->second.end(), [&](const Voice& voice) {
        const bool isMeant =
            voice.after >= chain.forkedAt().value_or(0) && event.head().counter > voice.after;
        return isMeant && m_chains.at({device, voice.after}).placeOf(event.digest()) == ChainPlace::Holds;
    });
}

} // namespace shanke
