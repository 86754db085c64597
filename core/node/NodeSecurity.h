// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "node/NodeUser.h"

#include <QJsonObject>

namespace shanke {

// Who may read and who may administer a database: CouchDB's _security object and its meaning. Members read
// and write documents; admins also write design documents and this object. A server administrator may do
// anything.
class NodeSecurity
{
public:
    // What holds until somebody sets another: server administrators only.
    static NodeSecurity forServerAdmins();
    // InvalidInput unless names and roles are arrays of strings.
    static Result<NodeSecurity> fromJson(const QJsonObject& object);
    QJsonObject toJson() const { return m_object; }

    // Unauthorized for somebody without a name, Forbidden for somebody else.
    Result<> checkMember(const NodeUser& user) const;
    // The same, or who once decided there in another's place: they read nothing, and bring what they decided.
    Result<> checkBringer(const NodeUser& user) const;
    Result<> checkAdmin(const NodeUser& user) const;

private:
    struct Group
    {
        QStringList names;
        QStringList roles;

        bool isEmpty() const { return names.isEmpty() && roles.isEmpty(); }
        bool contains(const NodeUser& user) const;
    };
    static Result<Group> readGroup(const QJsonValue& value);

    QJsonObject m_object; // as it was set: unknown members stay
    Group m_admins;
    Group m_members;
};

} // namespace shanke
