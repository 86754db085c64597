// SPDX-License-Identifier: GPL-3.0-or-later
#include "provision/roster/CountyRoster.h"

namespace shanke {

namespace {

RoleKind kindOf(StaffRole role)
{
    switch (role) {
    case StaffRole::Teacher:
        return RoleKind::Teacher;
    case StaffRole::Approver:
        return RoleKind::Approver;
    case StaffRole::Head:
        return RoleKind::Head;
    }
    return RoleKind::Teacher;
}

} // namespace

QList<Role> RosterPerson::tokenRoles() const
{
    QList<Role> roles;
    for (const StaffRole role : member.roles)
        roles.append(roleAt(school, kindOf(role)));
    return roles + grants;
}

const Organisation* CountyRoster::find(const SchoolId& id) const
{
    const auto found = std::find_if(organisations.begin(), organisations.end(),
                                    [&](const Organisation& each) { return each.id == id; });
    return found == organisations.end() ? nullptr : &*found;
}

} // namespace shanke
