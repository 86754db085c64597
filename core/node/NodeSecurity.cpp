// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/NodeSecurity.h"

#include "platform/PlatformDatabase.h"
#include "platform/Role.h"

#include <QJsonArray>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

Result<QStringList> readStrings(const QJsonValue& value)
{
    if (!value.isUndefined() && !value.isArray())
        return fail(ErrorKind::InvalidInput, u"Names and roles must be JSON lists of strings."_s);
    QStringList strings;
    for (const QJsonValue& each : value.toArray()) {
        if (!each.isString())
            return fail(ErrorKind::InvalidInput, u"Names and roles must be JSON lists of strings."_s);
        strings.append(each.toString());
    }
    return strings;
}

Failure refusal(const NodeUser& user, const QString& reason)
{
    return fail(user.name.isEmpty() ? ErrorKind::Unauthorized : ErrorKind::Forbidden, reason);
}

} // namespace

bool NodeSecurity::Group::contains(const NodeUser& user) const
{
    const auto has = [this](const QString& role) { return roles.contains(role); };
    return names.contains(user.name) || std::any_of(user.roles.begin(), user.roles.end(), has);
}

Result<NodeSecurity::Group> NodeSecurity::readGroup(const QJsonValue& value)
{
    if (!value.isUndefined() && !value.isObject())
        return fail(ErrorKind::InvalidInput, u"Admins and members must be JSON objects."_s);
    Group group;
    SHANKE_LET(group.names, readStrings(value["names"_L1]));
    SHANKE_LET(group.roles, readStrings(value["roles"_L1]));
    return group;
}

NodeSecurity NodeSecurity::forServerAdmins()
{
    const QJsonObject group{{u"names"_s, QJsonArray()}, {u"roles"_s, QJsonArray{u"_admin"_s}}};
    return *fromJson({{u"admins"_s, group}, {u"members"_s, group}});
}

Result<NodeSecurity> NodeSecurity::fromJson(const QJsonObject& object)
{
    NodeSecurity security;
    security.m_object = object;
    SHANKE_LET(security.m_admins, readGroup(object["admins"_L1]));
    SHANKE_LET(security.m_members, readGroup(object["members"_L1]));
    return security;
}

Result<> NodeSecurity::checkMember(const NodeUser& user) const
{
    // Without any member everybody is one.
    if (user.isServerAdmin() || m_members.isEmpty() || m_members.contains(user) || m_admins.contains(user))
        return {};
    return refusal(user, u"You are not allowed to access this db."_s);
}

Result<> NodeSecurity::checkBringer(const NodeUser& user) const
{
    const auto database = platform::PlatformDatabase::ofSecurity(m_object);
    const bool brings = database && database->kind() == platform::DatabaseKind::Desk &&
                        user.roles.contains(roleAt(database->school(), RoleKind::FormerDelegate).toString());
    return brings ? Result<>() : checkMember(user);
}

Result<> NodeSecurity::checkAdmin(const NodeUser& user) const
{
    if (user.isServerAdmin() || m_admins.contains(user))
        return {};
    return refusal(user, u"You are not a db or server admin."_s);
}

} // namespace shanke
