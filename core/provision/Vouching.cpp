// SPDX-License-Identifier: GPL-3.0-or-later
#include "provision/Vouching.h"

#include "platform/DatabaseNames.h"
#include "trust/OwnedId.h"
#include "trust/SignedCard.h"
#include "trust/SignedJson.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

UserId personOf(const DeviceId& device)
{
    const auto id = OwnedId::parse(documentOf(device));
    return id ? UserId(id->owner) : UserId();
}

// Whose device counts only when two vouch for it, or the county.
bool isLeading(const StaffEntry& person)
{
    const StaffMember member = person.member();
    if (member.is(StaffRole::Approver) || member.is(StaffRole::Head))
        return true;
    return !member.grants.isEmpty();
}

std::set<DeviceId> vouchedIn(const KnownOrganisation& known)
{
    std::set<DeviceId> vouched = known.vouchedBefore;
    for (const ChainEvent& event : known.said) {
        if (const auto* endorsement = event.as<EndorsementEvent>())
            vouched.insert(endorsement->device);
    }
    return vouched;
}

// A PC shows itself at its school.
KnownOrganisation countyIn(const KnownOrganisations& known)
{
    const auto found = known.find(countyOrganisation().toString());
    KnownOrganisation county = found == known.end() ? KnownOrganisation() : found->second;
    for (const auto& [id, school] : known)
        county.cards.insert(county.cards.end(), school.cards.begin(), school.cards.end());
    return county;
}

} // namespace

Vouching::Vouching(const KnownOrganisations& known, const Rosters& rosters, CountyVoice voice,
                   OpeningPlan& plan)
    : m_voice(std::move(voice)), m_plan(plan)
{
    for (const auto& [id, organisation] : known) {
        for (const ChainEvent& event : organisation.said)
            m_voice.hear(event);
    }
    m_county = countyIn(known);
    static const KnownOrganisation nothing;
    for (const auto& [id, roster] : rosters) {
        const bool isCounty = SchoolId(id) == countyOrganisation();
        const auto found = known.find(id);
        const KnownOrganisation& other = found == known.end() ? nothing : found->second;
        const KnownOrganisation& organisation = isCounty ? m_county : other;
        School school{SchoolId(id), &organisation, &roster, StaffList::fromJson(roster.document()),
                      vouchedIn(organisation)};
        for (const auto& [device, last] : organisation.revoked)
            school.revoked.insert(device);
        m_schools.push_back(std::move(school));
    }
    m_plan.chain = m_voice.chain();
}

void Vouching::vouch(const DeviceId& device)
{
    const UserId person = personOf(device);
    bool isSomebodys = false;
    for (School& school : m_schools) {
        if (const StaffEntry* entry = school.staff.findWorking(person)) {
            isSomebodys = true;
            vouchAt(school, *entry, device);
        }
    }
    if (!isSomebodys)
        noteProblem(countyDatabase(), ErrorKind::NotFound,
                    u"%1 is a device of nobody on any roster, so the county did not vouch for it"_s.arg(
                        device.toString()));
}

void Vouching::vouchAt(School& school, const StaffEntry& person, const DeviceId& device)
{
    const DatabaseName database = databaseOf(school.id);
    const auto& cards = school.known->cards;
    const auto card = std::find_if(cards.begin(), cards.end(),
                                   [&](const DeviceCard& each) { return each.device == device; });
    const bool isSaidAtSchool = school.id == countyOrganisation();
    if (isSaidAtSchool && (card == cards.end() || school.revoked.contains(device)))
        return;
    if (card == cards.end())
        return noteProblem(
            database, ErrorKind::NotFound,
            u"%1 has not shown itself at %2 yet, so the county did not vouch for it; let it synchronise first"_s
                .arg(device.toString(), school.id.toString()));
    if (school.revoked.contains(device))
        return noteProblem(
            database, ErrorKind::Precondition,
            u"%1 was taken out of use for ever, so the county did not vouch for it; where the "
            "PC was found again, it becomes a new device (shankectl device renew)"_s.arg(device.toString()));
    if (!school.vouched.contains(device))
        endorse(school, person, *card);
}

void Vouching::endorse(School& school, const StaffEntry& person, const DeviceCard& card)
{
    if (!say(school, EndorsementEvent{card.device, 0}))
        return;
    m_plan.report.vouched.push_back({card.device, card.key, school.id, person.name()});
    school.vouched.insert(card.device);
}

void Vouching::giveCode(const CodeWish& wish)
{
    bool isSomebodys = false;
    for (const School& school : m_schools) {
        const StaffEntry* person = school.staff.findWorking(wish.user);
        if (!person || school.id == countyOrganisation())
            continue;
        isSomebodys = true;
        if (say(school, CodeEvent{wish.user, wish.code.hash(), wish.until}))
            m_plan.report.codes.push_back({wish.user, school.id, person->name(), wish});
    }
    if (!isSomebodys)
        noteProblem(countyDatabase(), ErrorKind::NotFound,
                    u"%1 works at no school, so no code was given"_s.arg(wish.user.toString()));
}

bool Vouching::say(const School& school, const EventContent& content)
{
    const DatabaseName database = databaseOf(school.id);
    const auto event = m_voice.say(school.id, school.roster->edition(), content);
    if (!event) {
        noteProblem(database, event.error().kind, event.error().detail);
        return false;
    }
    QJsonObject document = event->document();
    document.insert(u"_id"_s, event->id().toString());
    m_plan.vouchers.push_back({database.toString(), document});
    m_plan.chain = m_voice.chain();
    return true;
}

// What ended at its school speaks nowhere in the county; what it said before stays as that school has it.
void Vouching::repeatRevocations()
{
    for (const School& school : m_schools) {
        if (school.id != countyOrganisation())
            tellSaved(school);
    }
    for (School& county : m_schools) {
        for (const School& school : m_schools) {
            if (county.id == countyOrganisation() && &school != &county)
                repeatRevocations(school, county);
        }
    }
}

// That cuts nobody's events, which have receipts.
void Vouching::tellSaved(const School& school)
{
    for (const auto& [device, saved] : school.known->saved)
        say(school, RevocationEvent{device, LargestInteger, saved});
}

void Vouching::repeatRevocations(const School& school, School& county)
{
    for (const auto& [device, last] : school.known->revoked) {
        const StaffEntry* person = county.staff.find(personOf(device));
        const bool isKnown = !county.revoked.insert(device).second;
        if (!person || isKnown || !county.vouched.contains(device))
            continue;
        const auto saved = m_county.saved.find(device);
        const SavedRevisions there = saved == m_county.saved.end() ? SavedRevisions() : saved->second;
        if (say(county, RevocationEvent{device, last.lastEvent, there}))
            m_plan.report.revoked.push_back({device, {}, school.id, person->name()});
    }
}

void Vouching::noteWaiting()
{
    for (const School& school : m_schools)
        noteWaitingAt(school);
}

// What a card says beside its key is the word of whoever wrote it: names come from the roster.
void Vouching::noteWaitingAt(const School& school)
{
    for (const DeviceCard& card : school.known->cards) {
        if (card.user == nodeOf(school.id)) {
            if (!school.roster->node(card.key))
                m_plan.report.waitingNodes.push_back({school.id, card.key});
            continue;
        }
        const StaffEntry* person = school.staff.findWorking(card.user);
        const bool isSettled = school.vouched.contains(card.device) || school.revoked.contains(card.device) ||
                               isWaiting(card.device);
        if (person && isLeading(*person) && !isSettled)
            m_plan.report.waitingDevices.push_back({card.device, card.key, school.id, person->name()});
    }
}

// For both of its organisations the same word is asked for.
bool Vouching::isWaiting(const DeviceId& device) const
{
    const auto& waiting = m_plan.report.waitingDevices;
    return std::any_of(waiting.begin(), waiting.end(),
                       [&](const OpeningReport::Device& each) { return each.device == device; });
}

void Vouching::noteProblem(const DatabaseName& database, ErrorKind kind, const QString& sentence)
{
    m_plan.report.problems.push_back({database.toString(), Error{kind, sentence, {}}});
}

} // namespace shanke
