// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/NodeUsers.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QMessageAuthenticationCode>
#include <QUuid>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr auto IdPrefix = "org.couchdb.user:"_L1;

Failure wrongCredentials()
{
    return fail(ErrorKind::Unauthorized, u"Name or password is incorrect."_s);
}

Failure notAUser(const QString& reason)
{
    return fail(ErrorKind::InvalidInput, reason);
}

QStringList rolesOf(const QJsonObject& user)
{
    QStringList roles;
    for (const QJsonValue& role : user["roles"_L1].toArray())
        roles.append(role.toString());
    return roles;
}

NodeUser userOf(const QString& name, const Revision& document)
{
    return {name, givenRoles(rolesOf(document.body.toObject()))};
}

} // namespace

Result<NodeAdmin> NodeAdmin::parse(const QString& text)
{
    const qsizetype colon = text.indexOf(u':');
    if (colon < 1 || colon + 1 == text.size())
        return fail(ErrorKind::InvalidInput, u"An administrator is given as NAME:PASSWORD."_s);
    return NodeAdmin{text.first(colon), text.sliced(colon + 1)};
}

NodeUsers::NodeUsers(NodeDatabases& databases, std::optional<NodeAdmin> admin)
    : m_databases(databases), m_admin(std::move(admin)), m_key(QUuid::createUuid().toRfc4122())
{
}

void NodeUsers::authenticate(const QByteArray& authorization, const QString& client,
                             const Continuation<NodeUser>& done)
{
    if (!m_admin)
        return done(NodeUser{{}, {u"_admin"_s}});
    if (authorization.isEmpty())
        return done(NodeUser{});
    if (qstrnicmp(authorization.constData(), "Basic ", 6) != 0)
        return done(fail(ErrorKind::Unauthorized, u"This server understands Basic authentication."_s));
    const QString pair = QString::fromUtf8(QByteArray::fromBase64(authorization.sliced(6)));
    const qsizetype colon = pair.indexOf(u':');
    if (colon < 1)
        return done(wrongCredentials());
    authenticateNamed(client, pair.first(colon), pair.sliced(colon + 1), done);
}

void NodeUsers::authenticateNamed(const QString& client, const QString& name, const QString& password,
                                  const Continuation<NodeUser>& done)
{
    const QByteArray digest = keyedDigest(name, password);
    const bool isAdmin = name == m_admin->name;
    if (isAdmin && equalInConstantTime(digest, keyedDigest(name, m_admin->password)))
        return done(NodeUser{name, {u"_admin"_s}});
    const auto user = isAdmin ? Result<Revision>(wrongCredentials()) : findUser(name);
    if (user && isVerified(*user, name, digest))
        return done(userOf(name, *user));
    const auto hash = user ? PasswordHash::fromJson(user->body.toObject()) : m_nobody;
    m_checks.check({client, name, password, [=] { return hash.matches(password); }},
                   Continuation<bool>(done.receiver(), [=, this](const Result<bool>& isRight) {
                       if (!isRight)
                           return done(Failure(isRight.error()));
                       if (!*isRight || !user)
                           return done(wrongCredentials());
                       m_verified.insert(name, {user->rev, digest});
                       done(userOf(name, *user));
                   }));
}

Result<Revision> NodeUsers::findUser(const QString& name)
{
    SHANKE_LET(NodeDatabase* const users, m_databases.find(NodeDatabases::Users.toString()));
    SHANKE_LET(const auto snapshot, users->store().read());
    return users->store().get(snapshot, DocId(IdPrefix + name));
}

bool NodeUsers::isVerified(const Revision& user, const QString& name, const QByteArray& digest) const
{
    const auto known = m_verified.constFind(name);
    return known != m_verified.constEnd() && known->rev == user.rev &&
           equalInConstantTime(known->digest, digest);
}

QByteArray NodeUsers::keyedDigest(const QString& name, const QString& password) const
{
    return QMessageAuthenticationCode::hash((name + u':' + password).toUtf8(), m_key,
                                            QCryptographicHash::Sha256);
}

Result<QJsonObject> NodeUsers::sealed(const QString& id, QJsonObject document)
{
    const QString name = document["name"_L1].toString();
    if (id != IdPrefix + name || name.isEmpty() || name.contains(u':'))
        return notAUser(u"Document id must be \"org.couchdb.user:\" and the name, which holds no colon."_s);
    if (document["type"_L1] != u"user"_s)
        return notAUser(u"doc.type must be user"_s);
    if (!document["roles"_L1].isArray())
        return notAUser(u"doc.roles must be an array"_s);
    for (const QString& role : rolesOf(document)) {
        if (role.isEmpty() || role.startsWith(u'_'))
            return notAUser(u"No system roles (starting with underscore) in users db."_s);
    }
    const QJsonValue password = document.take(u"password"_s);
    if (password.isString())
        PasswordHash::of(password.toString()).writeTo(document);
    return document;
}

} // namespace shanke
