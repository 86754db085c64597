// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "node/NodeDatabases.h"
#include "node/NodeUser.h"
#include "node/PasswordHash.h"
#include "node/PasswordQueue.h"

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
// the user's document changes; all others are checked beside the serving thread. Whether there is a name
// cannot be told from the answer nor from the time it takes.
class NodeUsers
{
public:
    NodeUsers(NodeDatabases& databases, std::optional<NodeAdmin> admin);

    bool hasAdmin() const { return m_admin.has_value(); }

    // `authorization` as in the header field. Unauthorized for a wrong name or password; ServerBusy when too
    // many wait to be checked. Whoever is in this process (no `client`) is answered at once.
    void authenticate(const QByteArray& authorization, const QString& client,
                      const Continuation<NodeUser>& done);

    // Where whatever is slow to check by intent is checked.
    PasswordQueue& checks() { return m_checks; }

    // A user document as a client writes it, with its password turned into a hash. InvalidInput when it is
    // not a user document; roles that begin with '_' are the server's own.
    static Result<QJsonObject> sealed(const QString& id, QJsonObject document);

private:
    struct Verified
    {
        RevId rev;
        QByteArray digest;
    };

    void authenticateNamed(const QString& client, const QString& name, const QString& password,
                           const Continuation<NodeUser>& done);
    Result<Revision> findUser(const QString& name);
    bool isVerified(const Revision& user, const QString& name, const QByteArray& digest) const;
    QByteArray keyedDigest(const QString& name, const QString& password) const;

    NodeDatabases& m_databases;
    std::optional<NodeAdmin> m_admin;
    QByteArray m_key; // random, of this process
    QHash<QString, Verified> m_verified;
    PasswordHash m_nobody = PasswordHash::ofNobody();
    PasswordQueue m_checks;
};

} // namespace shanke
