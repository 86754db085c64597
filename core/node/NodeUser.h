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

} // namespace shanke
