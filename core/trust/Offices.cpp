// SPDX-License-Identifier: GPL-3.0-or-later
#include "trust/Offices.h"

#include "platform/DatabaseNames.h"
#include "trust/RecordOwner.h"

namespace shanke {

namespace {

bool holdsOffice(const SignedRoster& signedRoster, const UserId& user, Office office)
{
    const auto member = signedRoster.roster().find(user);
    if (!member)
        return false;
    switch (office) {
    case Office::Staff:
        return !member->roles.empty();
    case Office::Approver:
        return member->is(StaffRole::Approver) || member->is(StaffRole::Head);
    case Office::Head:
        return member->is(StaffRole::Head);
    }
    Q_UNREACHABLE();
}

Office officeIn(const SignedRoster* roster, const UserId& user)
{
    for (const Office office : {Office::Head, Office::Approver}) {
        if (roster && holdsOffice(*roster, user, office))
            return office;
    }
    return Office::Staff;
}

bool holdsGrant(const SignedRoster& county, const UserId& user)
{
    const auto member = county.roster().find(user);
    return member && !rolesIn(member->grants).isEmpty();
}

bool isGranted(const StaffMember& member, const RecordPlace& place)
{
    const QList<Role> grants = rolesIn(member.grants);
    return std::any_of(grants.begin(), grants.end(),
                       [&](const Role& grant) { return lets(grant, place.database, place.id); });
}

// It was there when one of these grants ended.
bool isOfBefore(const StaffMember& member, const RecordPlace& place)
{
    for (auto ended = member.ended.begin(); ended != member.ended.end(); ++ended) {
        const auto grant = Role::fromString(ended.key());
        if (grant && lets(*grant, place.database, place.id) &&
            ended->contains(QString::fromLatin1(place.hash)))
            return true;
    }
    return false;
}

} // namespace

Offices::Offices(const Anchor& anchor, const CountyLine& county, const Kept& kept, const Evidence& evidence)
    : m_named(kept.named)
{
    std::set<SchoolId> schools;
    for (const SignedRoster& roster : evidence.rosters)
        schools.insert(roster.school());
    for (const SchoolId& school : schools)
        m_lines.emplace(school, RosterLine(school, anchor, county, kept, evidence.rosters));
}

const RosterLine& Offices::lineOf(const SchoolId& school) const
{
    static const RosterLine none;
    const auto found = m_lines.find(school);
    return found == m_lines.end() ? none : found->second;
}

std::optional<Edition> Offices::inForce(const SchoolId& school) const
{
    const SignedRoster* newest = lineOf(school).newest();
    return newest ? std::optional(newest->edition()) : std::nullopt;
}

bool Offices::standsAlone(const SchoolId& school) const
{
    return inForce(school) && inForce(school)->statement == 0;
}

void Offices::noteNamed(const SchoolId& school, const Edition& edition)
{
    Edition& named = m_named[school];
    named = std::max(named, edition);
}

bool Offices::isBehind(const SchoolId& school) const
{
    const auto named = m_named.find(school);
    return named != m_named.end() && named->second > inForce(school).value_or(Edition());
}

Reason Offices::ask(const ChainEvent& event, Office office, const ReceiptBook& receipts) const
{
    return ask(event, event.head().author, office, receipts);
}

Reason Offices::ask(const ChainEvent& event, const UserId& user, Office office,
                    const ReceiptBook& receipts) const
{
    const EventHead& head = event.head();
    const RosterLine& line = lineOf(head.school);
    const SignedRoster* named = line.at(head.roster);
    // What a teacher did before any roster had come here.
    const bool isBeforeAll = head.roster.isNone() && office == Office::Staff;
    if (!named && !isBeforeAll)
        return Reason::RosterMissing;
    if (named && !holdsOffice(*named, user, office))
        return Reason::NoRole;
    const auto first = receipts.firstEdition(event.id());
    if (!first && isBehind(head.school))
        return Reason::NewerRoster;
    const SignedRoster* taken = first ? line.at(*first) : line.newest();
    if (!taken)
        return Reason::RosterMissing;
    if (!holdsOffice(*taken, user, office))
        return named ? Reason::CameLate : Reason::NoRole;
    return first ? Reason::None : Reason::NotYetReceived;
}

// Nobody gives receipts in the county's database: what stood there when a grant ended says the roster.
Reason Offices::askForGrant(const ChainEvent& event) const
{
    const EventHead& head = event.head();
    if (!lineOf(countyOrganisation()).at(head.roster))
        return Reason::RosterMissing;
    if (isBehind(countyOrganisation()))
        return Reason::NewerRoster;
    const RecordPlace place{event.database(), event.id(), {}, 1, event.digest().toHex()};
    return lets(head.author, place, head.roster) ? Reason::None : Reason::NoRole;
}

// The rosters of a school that stands alone are believed by nobody else.
Reason Offices::askAmongSchools(const ChainEvent& event) const
{
    const EventHead& head = event.head();
    const SignedRoster* named = lineOf(head.school).at(head.roster);
    if (!named || standsAlone(head.school))
        return Reason::RosterMissing;
    const bool mayTalk = head.school == countyOrganisation()
                             ? holdsGrant(*named, head.author)
                             : holdsOffice(*named, head.author, Office::Staff);
    return mayTalk ? Reason::None : Reason::NoRole;
}

Office Offices::highestOf(const UserId& user, const ChainEvent& event) const
{
    const RosterLine& line = lineOf(event.head().school);
    return std::max(officeIn(line.at(event.head().roster), user), officeIn(line.newest(), user));
}

bool Offices::names(const UserId& user, const ChainEvent& event) const
{
    const SignedRoster* roster = lineOf(event.head().school).at(event.head().roster);
    return roster && roster->roster().find(user);
}

bool Offices::holds(const UserId& user, const SchoolId& school, const Edition& edition, Office office) const
{
    const SignedRoster* roster = lineOf(school).at(edition);
    return roster && holdsOffice(*roster, user, office);
}

bool Offices::lets(const SignedRecord& record, const Edition& edition) const
{
    return lets(record.by(), record.place(), edition);
}

bool Offices::lets(const UserId& user, const RecordPlace& place, const Edition& edition) const
{
    const RosterLine& county = lineOf(countyOrganisation());
    const SignedRoster* named = county.at(edition);
    const auto then = named ? named->roster().find(user) : std::nullopt;
    if (!then || !isGranted(*then, place))
        return false;
    const auto now = county.newest()->roster().find(user);
    return now && (isGranted(*now, place) || isOfBefore(*now, place));
}

} // namespace shanke
