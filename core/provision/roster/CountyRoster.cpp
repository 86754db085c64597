// SPDX-License-Identifier: GPL-3.0-or-later
#include "provision/roster/CountyRoster.h"

#include "platform/DatabaseNames.h"

namespace shanke {

using namespace Qt::StringLiterals;

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

QJsonArray toJson(std::vector<Organisation> organisations)
{
    std::sort(organisations.begin(), organisations.end(),
              [](const Organisation& a, const Organisation& b) { return a.id < b.id; });
    QJsonArray json;
    for (const Organisation& each : organisations)
        json.append(QJsonObject{{u"school"_s, each.id.toString()},
                                {u"name"_s, each.name},
                                {u"type"_s, each.isBureau ? u"bureau"_s : u"school"_s}});
    return json;
}

std::vector<Organisation> organisationsFrom(const QJsonArray& json)
{
    std::vector<Organisation> organisations;
    for (const QJsonValue each : json) {
        Organisation organisation{SchoolId(each["school"_L1].toString()), each["name"_L1].toString(),
                                  each["type"_L1].toString() == u"bureau"};
        const bool isSchools = !organisation.id.isEmpty() && organisation.id != countyOrganisation();
        if (isSchools && !organisation.name.isEmpty())
            organisations.push_back(std::move(organisation));
    }
    return organisations;
}

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
