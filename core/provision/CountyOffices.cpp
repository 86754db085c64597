// SPDX-License-Identifier: GPL-3.0-or-later
#include "provision/CountyOffices.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

const StaffMember* findIn(const std::vector<StaffMember>& people, const UserId& user)
{
    const auto found = std::find_if(people.begin(), people.end(),
                                    [&](const StaffMember& each) { return each.user == user; });
    return found == people.end() ? nullptr : &*found;
}

} // namespace

void CountyOffices::add(const StaffList& school)
{
    for (const StaffEntry& entry : school.entries()) {
        const StaffMember member = entry.member();
        if (entry.hasLeft() || member.grants.isEmpty())
            continue;
        const auto known = std::find_if(m_people.begin(), m_people.end(),
                                        [&](const StaffMember& each) { return each.user == member.user; });
        if (known == m_people.end()) {
            m_people.push_back({member.user, member.name, member.subjects, {}, member.grants, {}});
            continue;
        }
        known->grants += member.grants;
        known->grants.removeDuplicates();
    }
}

StaffList CountyOffices::staff() const
{
    StaffList staff;
    for (const StaffEntry& entry : m_before.entries()) {
        const StaffMember before = entry.member();
        const StaffMember* person = findIn(m_people, before.user);
        StaffMember without = before;
        without.grants.clear();
        staff.add(entryOf(person ? *person : without, before));
    }
    for (const StaffMember& person : m_people) {
        if (!m_before.find(person.user))
            staff.add(StaffEntry::of(person));
    }
    return staff;
}

// What begins again needs no list of what was before.
StaffEntry CountyOffices::entryOf(const StaffMember& person, const StaffMember& before) const
{
    StaffMember member = person;
    member.ended = before.ended;
    for (const QString& grant : before.grants) {
        const auto published = m_published.find({before.user, grant});
        member.ended.insert(grant, published == m_published.end() ? QSet<QString>() : published->second);
    }
    for (const QString& grant : person.grants)
        member.ended.remove(grant);
    const StaffEntry entry = StaffEntry::of(member);
    return member.grants.isEmpty() ? entry.leaving() : entry;
}

std::vector<GrantEnd> CountyOffices::ended() const
{
    std::vector<GrantEnd> ended;
    for (const StaffEntry& entry : m_before.entries()) {
        const StaffMember before = entry.member();
        const QStringList now = grantsOf(before.user);
        for (const QString& grant : before.grants) {
            const auto role = Role::fromString(grant);
            if (role && !now.contains(grant))
                ended.push_back({before.user, before.name, *role});
        }
    }
    return ended;
}

QStringList CountyOffices::grantsOf(const UserId& user) const
{
    const StaffMember* person = findIn(m_people, user);
    return person ? person->grants : QStringList();
}

} // namespace shanke
