// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/courier/Audience.h"

#include "platform/DatabaseNames.h"
#include "workspace/reading/SchoolFacts.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

bool isOfCounty(const DatabaseName& database)
{
    return database == countyDatabase() || database.toString().startsWith(u"column-") ||
           database.toString() == u"files-county";
}

} // namespace

// A school that has not said yet who works there is known by what people say of themselves.
bool Audience::isStaff(const DeviceCard& card) const
{
    const auto member = m_roster.find(card.user);
    const bool worksHere = member && !member->roles.empty(); // who left stays on the roster
    return card.school == m_here.school && (m_roster.staff.empty() || worksHere);
}

// A desk belongs to its teacher, to the approvers and to who decides in the place of one: it travels between
// these. What was decided by a delegation that is over by now may still be brought, and is judged.
bool Audience::isDeskFor(const DatabaseName& database, const Pc& from, const Pc& to) const
{
    for (const StaffMember& member : m_roster.staff) {
        if (database != deskOf(member.user))
            continue;
        const auto isOf = [&](const Pc& pc, const QSet<DeviceId>& delegates) {
            return pc.user == member.user || isApprover(m_roster, pc.user) || delegates.contains(pc.device);
        };
        return isOf(from, m_delegates.ever) && isOf(to, m_delegates.now);
    }
    return database == deskOf(m_here.user) && from.user == to.user;
}

bool Audience::isForAll(const DatabaseName& database, const DeviceCard& other) const
{
    if (other.user == m_here.user && other.school == m_here.school)
        return holdsLessonWork(database);
    return isOfCounty(database) || (isStaff(other) && database == databaseOf(m_here.school));
}

bool Audience::mayTake(const DatabaseName& database, const DeviceCard& other) const
{
    const Pc here{m_here.user, m_here.speaker()};
    return isForAll(database, other) ||
           (isStaff(other) && isDeskFor(database, here, {other.user, other.device}));
}

bool Audience::mayBring(const DatabaseName& database, const DeviceCard& other) const
{
    const bool isPieces = holdsPieces(database) && isStaff(other) &&
                          database == filesOf(databaseOf(m_here.school), m_here.school);
    // Parts may come before the one that says who works at the school: a teacher's desk is theirs to bring.
    const bool isTheirDesk = m_roster.staff.empty() && isStaff(other) && database == deskOf(other.user);
    const Pc here{m_here.user, m_here.speaker()};
    return isPieces || isTheirDesk || isForAll(database, other) ||
           (isStaff(other) && isDeskFor(database, {other.user, other.device}, here));
}

} // namespace shanke
