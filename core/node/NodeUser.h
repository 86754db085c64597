// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace shanke {

// Who asks: a name and roles as CouchDB's userCtx. No name: nobody said who they are.
struct NodeUser
{
    QString name;
    QStringList roles;

    bool isServerAdmin() const { return roles.contains(QStringLiteral("_admin")); }
    bool isStranger() const { return name.isEmpty() && roles.isEmpty(); }
};

// Without the server's own roles ("_admin"), which nobody is given by a document or by a provider.
inline QStringList givenRoles(QStringList roles)
{
    roles.removeIf([](const QString& role) { return role.startsWith(u'_'); });
    return roles;
}

// To whom what a request costs is counted: the person, or the address of who needs no name.
inline QString holderOf(const NodeUser& user, const QString& client)
{
    return user.name.isEmpty() ? client : u'@' + user.name;
}

} // namespace shanke
