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

bool Audience::isApprover(const UserId& user) const
{
    return shanke::isApprover(m_roster, user);
}

// A desk belongs to its teacher and to the approvers: it travels between these.
bool Audience::isDeskBetween(const DatabaseName& database, const UserId& other) const
{
    for (const StaffMember& member : m_roster.staff) {
        if (database == deskOf(member.user))
            return (other == member.user || isApprover(other)) &&
                   (m_here.user == member.user || isApprover(m_here.user));
    }
    return database == deskOf(m_here.user) && other == m_here.user;
}

bool Audience::mayTake(const DatabaseName& database, const DeviceCard& other) const
{
    if (other.user == m_here.user && other.school == m_here.school)
        return holdsLessonWork(database);
    if (isOfCounty(database))
        return true;
    if (!isStaff(other))
        return false;
    return database == databaseOf(m_here.school) || isDeskBetween(database, other.user);
}

bool Audience::mayBring(const DatabaseName& database, const DeviceCard& other) const
{
    const bool isPieces = holdsPieces(database) && isStaff(other) &&
                          database == filesOf(databaseOf(m_here.school), m_here.school);
    // Parts may come before the one that says who works at the school: a teacher's desk is theirs to bring.
    const bool isTheirDesk = m_roster.staff.empty() && isStaff(other) && database == deskOf(other.user);
    return isPieces || isTheirDesk || mayTake(database, other);
}

} // namespace shanke
