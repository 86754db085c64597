// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provision/StaffList.h"

#include <map>

namespace shanke {

// A grant of the county that somebody has no more.
struct GrantEnd
{
    UserId user;
    QString name;
    Role grant;
};

// What stood there by a person and grant when it ended: the hashes of the revisions.
using PublishedBefore = std::map<std::pair<UserId, QString>, QSet<QString>>;

// The staff list of the county itself: who holds an office of it, as the rosters of its schools grant it.
// Whoever has none any more stays on it, with what stood of theirs then. A value.
class CountyOffices
{
public:
    CountyOffices(const StaffList& before, const PublishedBefore& published)
        : m_before(before), m_published(published)
    {
    }

    void add(const StaffList& school); // whose roster is in force
    StaffList staff() const;
    std::vector<GrantEnd> ended() const;

private:
    QStringList grantsOf(const UserId& user) const;
    StaffEntry entryOf(const StaffMember& person, const StaffMember& before) const;

    const StaffList& m_before;
    const PublishedBefore& m_published;
    std::vector<StaffMember> m_people; // each once
};

} // namespace shanke
