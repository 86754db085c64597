// SPDX-License-Identifier: GPL-3.0-or-later
#include "trust/EventJudge.h"

#include "kinds/allKinds.h"
#include "platform/DatabaseNames.h"
#include "trust/OwnedId.h"
#include "trust/RecordOwner.h"

namespace shanke {

namespace {

bool isAbout(const DocId& id, const UserId& user)
{
    const auto owned = OwnedId::parse(id);
    return owned && owned->owner == user.toString();
}

bool isOwn(const ChainEvent& event)
{
    const UserId& author = event.head().author;
    return event.database() == deskOf(author) || event.database() == spaceOf(author);
}

// What everybody of a school reads is said in that school's name, and what is the county's in the county's.
// What all schools talk of each says in the name of their own, and who is of the county in the county's.
bool isAtItsOrganisation(const ChainEvent& event)
{
    switch (*platform::sortOf(event.database())) {
    case platform::DatabaseKind::School:
        return event.database() == databaseOf(event.head().school);
    case platform::DatabaseKind::Column:
        if (isForEverySchool(event.database(), event.id()))
            return true;
        [[fallthrough]];
    case platform::DatabaseKind::County:
        return event.head().school == countyOrganisation();
    default:
        return true;
    }
}

// Nobody stands for what they did themselves, or for what was decided on their own work.
bool isOwnCause(const ChainEvent& confirmation, const ChainEvent& event)
{
    const auto* decision = event.as<DecisionEvent>();
    const UserId& user = confirmation.head().author;
    return event.head().author == user || (decision && isAbout(decision->submission, user));
}

// By that one password would be two, or one person two.
bool isForOneself(const ChainEvent& event)
{
    const auto* code = event.as<CodeEvent>();
    const auto* delegation = event.as<DelegationEvent>();
    const UserId& author = event.head().author;
    return (code && code->user == author) || (delegation && delegation->user == author);
}

// Empty where its author decides in their own right, and for whatever is no decision.
DocId inPlaceOf(const ChainEvent& event)
{
    const auto* decision = event.as<DecisionEvent>();
    return decision ? decision->inPlace : DocId();
}

// What no confirmation helps goes before what came late.
Reason worstOf(const std::vector<Reason>& reasons)
{
    Reason worst = reasons.front();
    for (const Reason reason : reasons) {
        if (standingOf(reason) == Standing::Waiting && reason != Reason::CameLate)
            return reason;
        if (reason == Reason::CameLate)
            worst = reason;
    }
    return worst;
}

} // namespace

EventJudge::EventJudge(const SoundEvents& events, const Authorities& authorities, const Offices& offices,
                       const DeviceBelief& belief)
    : m_events(events), m_authorities(authorities), m_offices(offices), m_belief(belief)
{
    readConfirmations();
    readDelegations();
}

Judgement EventJudge::judge(const Evidence& evidence, size_t index) const
{
    if (const auto& fault = m_events.faultOf(index))
        return *fault;
    return withConfirmation(m_events.all().at(evidence.events[index].digest()));
}

Judgement EventJudge::withConfirmation(const SoundEvent& each) const
{
    const Judgement judgement = judgeSound(each);
    const bool isConfirmed = judgement.reason == Reason::CameLate && m_confirmed.contains(each.event->id());
    return isConfirmed ? Judgement::good(Reason::Confirmed) : judgement;
}

Judgement EventJudge::judgeSound(const SoundEvent& each) const
{
    if (each.signer.kind != Signer::Kind::Person) {
        const Judgement judgement = m_authorities.judge(each);
        const bool isUnheard = each.event->as<RevocationEvent>() && !m_belief.isHeeded(each.event->digest());
        return judgement.isGood() && isUnheard ? Judgement::waiting(Reason::NoRole) : judgement;
    }
    if (each.event->as<RevocationEvent>())
        return m_belief.isHeeded(each.event->digest()) ? Judgement::good()
                                                       : Judgement::waiting(Reason::NoRole);
    return judgePerson(*each.event);
}

// What is no matter of time comes first: it cannot be confirmed.
Judgement EventJudge::judgePerson(const ChainEvent& event) const
{
    const Judgement office = judgeOffice(event);
    if (!office.isGood() && office.reason != Reason::CameLate)
        return office;
    const Judgement device = judgeDevice(event);
    if (!device.isGood() && device.reason != Reason::CameLate)
        return device;
    return device.isGood() ? office : device;
}

Judgement EventJudge::judgeOffice(const ChainEvent& event) const
{
    const Reason reason = askWriters(event);
    if (reason == Reason::RosterMissing || reason == Reason::NoRole || reason == Reason::NewerKind)
        return Judgement::waiting(reason);
    if (!isAboutOwnSchool(event) || !isAtItsOrganisation(event))
        return Judgement::waiting(Reason::OtherSchool);
    if (isForOneself(event))
        return Judgement::waiting(Reason::NoRole);
    const bool isFree = reason == Reason::None || reason == Reason::NotYetReceived;
    return isFree ? Judgement::good(reason) : Judgement::waiting(reason);
}

// By where it lies, as its kind describes it.
Reason EventJudge::askWriters(const ChainEvent& event) const
{
    if (!allKinds().of(event.id()))
        return Reason::NewerKind;
    const auto home = homeOf(event.database(), event.id());
    const bool isNobodys = !home || home->writers == Writers::Node ||
                           home->writers == Writers::Administrator ||
                           (home->writers == Writers::Owner && !isOwn(event));
    if (isNobodys)
        return Reason::NoRole;
    if (isForEverySchool(event.database(), event.id()))
        return m_offices.askAmongSchools(event);
    return isForCounty(event.database(), event.id()) ? m_offices.askForGrant(event) : askOffice(event);
}

Reason EventJudge::askOffice(const ChainEvent& event) const
{
    const DocId delegation = inPlaceOf(event);
    return delegation.isEmpty() ? m_offices.ask(event, officeFor(event), m_authorities.receipts())
                                : askInPlace(event, delegation);
}

// Who gave it has the office where the decision was said and where it was first taken, as if they had said it
// themselves, so not on their own plan; who decides works there.
Reason EventJudge::askInPlace(const ChainEvent& event, const DocId& delegation) const
{
    const auto found = m_delegations.find(delegation);
    if (found == m_delegations.end())
        return Reason::Incomplete;
    const EventHead& head = event.head();
    const EventHead& given = found->second.event->head();
    const bool isOfGiver = isAbout(event.as<DecisionEvent>()->submission, given.author);
    if (found->second.event->as<DelegationEvent>()->user != head.author || given.school != head.school ||
        isOfGiver)
        return Reason::NoRole;
    const ReceiptBook& receipts = m_authorities.receipts();
    return worstOf({m_offices.ask(event, Office::Staff, receipts),
                    m_offices.ask(event, given.author, Office::Approver, receipts),
                    found->second.judgement.isGood() ? Reason::None : found->second.judgement.reason,
                    isEnded(delegation, event) ? Reason::CameLate : Reason::None});
}

// What was taken before the end was stays.
bool EventJudge::isEnded(const DocId& delegation, const ChainEvent& decision) const
{
    const auto ends = m_ends.find(delegation);
    return ends != m_ends.end() &&
           std::any_of(ends->second.begin(), ends->second.end(), [&](const DocId& end) {
               return !m_authorities.receipts().isOlder(decision.id(), end);
           });
}

Judgement EventJudge::judgeDevice(const ChainEvent& event) const
{
    const Belief belief = m_belief.of(event.head().school, event.head().device);
    if (belief == Belief::None)
        return Judgement::waiting(Reason::NotEndorsed);
    if (!isBelievedEnough(event, belief))
        return Judgement::waiting(Reason::NeedsSecondVoice);
    const bool isUnheard = event.as<EndorsementEvent>() && !m_belief.isVoice(event.digest());
    const Judgement chain = m_belief.judgeChain(event);
    return chain.isGood() && isUnheard ? Judgement::waiting(Reason::NoRole) : chain;
}

// Of a PC on which somebody decides in another's place, whoever gave that is the second voice.
bool EventJudge::isBelievedEnough(const ChainEvent& event, Belief belief) const
{
    if (const auto found = m_delegations.find(inPlaceOf(event)); found != m_delegations.end())
        return found->second.event->as<DelegationEvent>()->devices.contains(event.head().device);
    return officeFor(event) == Office::Staff || belief == Belief::Seconded;
}

// What is the county's asks as much of a PC as what the school's leaders say.
Office EventJudge::officeFor(const ChainEvent& event) const
{
    if (isForCounty(event.database(), event.id()))
        return Office::Head;
    if (const auto* endorsement = event.as<EndorsementEvent>()) {
        const bool isOwn = isAbout(documentOf(endorsement->device), event.head().author);
        return isOwn ? Office::Staff : Office::Approver;
    }
    if (const auto* code = event.as<CodeEvent>())
        return m_offices.highestOf(code->user, event) == Office::Staff ? Office::Approver : Office::Head;
    if (const auto* end = event.as<DelegationEndEvent>())
        return isAbout(end->about, event.head().author) ? Office::Approver : Office::Head;
    return isForLeaders(event.database(), event.id()) ? Office::Approver : Office::Staff;
}

// A person may work at two schools: whoever leads one decides nothing at the other.
bool EventJudge::isAboutOwnSchool(const ChainEvent& event) const
{
    const auto* decision = event.as<DecisionEvent>();
    const auto submission = decision ? OwnedId::parse(decision->submission) : std::nullopt;
    return !submission || m_offices.names(UserId(submission->owner), event);
}

void EventJudge::readConfirmations()
{
    for (const auto& [digest, each] : m_events.all()) {
        const auto* confirmation = each.event->as<ConfirmationEvent>();
        const ChainEvent* about = confirmation ? m_events.find(confirmation->about) : nullptr;
        if (about && about->head().school == each.event->head().school && !isOwnCause(*each.event, *about) &&
            judgeSound(each).isGood())
            m_confirmed.insert(about->id());
    }
}

void EventJudge::readDelegations()
{
    for (const auto& [digest, each] : m_events.all()) {
        if (each.event->as<DelegationEvent>())
            m_delegations[each.event->id()] = {each.event, withConfirmation(each)};
    }
    for (const auto& [digest, each] : m_events.all()) {
        const auto* end = each.event->as<DelegationEndEvent>();
        const auto ended = end ? m_delegations.find(end->about) : m_delegations.end();
        // Whoever leads one school ends nothing at another.
        if (ended != m_delegations.end() && ended->second.event->head().school == each.event->head().school &&
            withConfirmation(each).isGood())
            m_ends[end->about].insert(each.event->id());
    }
}

std::set<DocId> EventJudge::delegationsInForce() const
{
    std::set<DocId> inForce;
    for (const auto& [id, delegation] : m_delegations) {
        const EventHead& head = delegation.event->head();
        const auto edition = m_offices.inForce(head.school);
        const auto holds = [&](const UserId& user, Office office) {
            return edition && m_offices.holds(user, head.school, *edition, office);
        };
        if (delegation.judgement.isGood() && !m_ends.contains(id) && holds(head.author, Office::Approver) &&
            holds(delegation.event->as<DelegationEvent>()->user, Office::Staff))
            inForce.insert(id);
    }
    return inForce;
}

} // namespace shanke
