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
bool isAtItsOrganisation(const ChainEvent& event)
{
    switch (*platform::sortOf(event.database())) {
    case platform::DatabaseKind::School:
        return event.database() == databaseOf(event.head().school);
    case platform::DatabaseKind::County:
    case platform::DatabaseKind::Column:
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

} // namespace

EventJudge::EventJudge(const SoundEvents& events, const Authorities& authorities, const Offices& offices,
                       const DeviceBelief& belief)
    : m_events(events), m_authorities(authorities), m_offices(offices), m_belief(belief)
{
    readConfirmations();
}

Judgement EventJudge::judge(const Evidence& evidence, size_t index) const
{
    if (const auto& fault = m_events.faultOf(index))
        return *fault;
    const SoundEvent& each = m_events.all().at(evidence.events[index].digest());
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
    // By that one password would be two.
    const auto* code = event.as<CodeEvent>();
    if (code && code->user == event.head().author)
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
    return isForCounty(event.database(), event.id())
               ? m_offices.askForGrant(event)
               : m_offices.ask(event, officeFor(event), m_authorities.receipts());
}

Judgement EventJudge::judgeDevice(const ChainEvent& event) const
{
    const Belief belief = m_belief.of(event.head().school, event.head().device);
    if (belief == Belief::None)
        return Judgement::waiting(Reason::NotEndorsed);
    if (officeFor(event) != Office::Staff && belief != Belief::Seconded)
        return Judgement::waiting(Reason::NeedsSecondVoice);
    const bool isUnheard = event.as<EndorsementEvent>() && !m_belief.isVoice(event.digest());
    const Judgement chain = m_belief.judgeChain(event);
    return chain.isGood() && isUnheard ? Judgement::waiting(Reason::NoRole) : chain;
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

} // namespace shanke
