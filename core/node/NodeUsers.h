// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "node/NodeDatabases.h"
#include "node/NodeUser.h"

namespace shanke {

// An administrator as named when the node was started.
struct NodeAdmin
{
    QString name;
    QString password;

    // From "NAME:PASSWORD". InvalidInput when either is missing.
    static Result<NodeAdmin> parse(const QString& text);
};

// Who a request comes from, by Basic authentication: the administrator of the command line, or a user
// document in the database _users. Without an administrator everybody is one (CouchDB's "admin party"), which
// is why such a node listens on loopback only. A password once verified is remembered by a keyed digest until
// the user's document changes.
class NodeUsers
{
public:
    NodeUsers(NodeDatabases& databases, std::optional<NodeAdmin> admin);

    bool hasAdmin() const { return m_admin.has_value(); }

    // `authorization` as in the header field. Unauthorized for a wrong name or password.
    Result<NodeUser> authenticate(const QByteArray& authorization);

    // A user document as a client writes it, with its password turned into a hash. InvalidInput when it is
    // not a user document; roles that begin with '_' are the server's own.
    static Result<QJsonObject> sealed(const QString& id, QJsonObject document);

private:
    struct Verified
    {
        RevId rev;
        QByteArray digest;
    };

    Result<NodeUser> authenticateNamed(const QString& name, const QString& password);
    Result<Revision> findUser(const QString& name);
    bool verify(const Revision& user, const QString& name, const QString& password);
    QByteArray keyedDigest(const QString& name, const QString& password) const;

    NodeDatabases& m_databases;
    std::optional<NodeAdmin> m_admin;
    QByteArray m_key; // random, of this process
    QHash<QString, Verified> m_verified;
};

} // namespace shanke
