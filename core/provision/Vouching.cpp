// SPDX-License-Identifier: GPL-3.0-or-later
#include "provision/Vouching.h"

#include "platform/DatabaseNames.h"
#include "trust/OwnedId.h"
#include "trust/SignedCard.h"

#include <QJsonArray>

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
    const QJsonArray grants = person.toJson()["grants"_L1].toArray();
    return std::any_of(grants.begin(), grants.end(), [](const QJsonValue& grant) {
        const auto role = Role::fromString(grant.toString());
        return role && (role->kind == RoleKind::Curator || role->kind == RoleKind::Office);
    });
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

} // namespace

Vouching::Vouching(const KnownOrganisations& known, const Rosters& rosters, CountyVoice voice,
                   OpeningPlan& plan)
    : m_voice(std::move(voice)), m_plan(plan)
{
    for (const auto& [id, organisation] : known) {
        for (const ChainEvent& event : organisation.said)
            m_voice.hear(event);
    }
    static const KnownOrganisation nothing;
    for (const auto& [id, roster] : rosters) {
        const auto found = known.find(id);
        const KnownOrganisation& organisation = found == known.end() ? nothing : found->second;
        m_schools.push_back({SchoolId(id), &organisation, &roster, StaffList::fromJson(roster.document()),
                             vouchedIn(organisation)});
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
    if (card == cards.end())
        return noteProblem(
            database, ErrorKind::NotFound,
            u"%1 has not shown itself at %2 yet, so the county did not vouch for it; let it synchronise first"_s
                .arg(device.toString(), school.id.toString()));
    if (school.known->revoked.contains(device))
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
        if (!person)
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
        const bool isSettled =
            school.vouched.contains(card.device) || school.known->revoked.contains(card.device);
        if (person && isLeading(*person) && !isSettled)
            m_plan.report.waitingDevices.push_back({card.device, card.key, school.id, person->name()});
    }
}

void Vouching::noteProblem(const DatabaseName& database, ErrorKind kind, const QString& sentence)
{
    m_plan.report.problems.push_back({database.toString(), Error{kind, sentence, {}}});
}

} // namespace shanke
