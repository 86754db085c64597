// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/ServerRoutes.h"

#include "node/NodeAnswer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QUuid>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostUuids = 1000;

HttpResponse arrayAnswer(const QJsonArray& array)
{
    return couch::jsonResponse(QJsonDocument(array).toJson(QJsonDocument::Compact) + '\n');
}

} // namespace

Result<HttpResponse> ServerRoutes::answer(const NodeRequest& request)
{
    const QString page = request.target.path.value(0);
    if (page == u"_dbs_info" && request.method() == "POST")
        return databasesInfo(request);
    if (page == u"_session" && request.target.path.size() == 1)
        return session(request);
    if (request.target.path == QStringList{u".well-known"_s, u"shanke"_s})
        return request.method() == "GET" ? wellKnown() : methodNotAllowed("GET,HEAD");
    if (request.target.path.size() > 1)
        return fail(ErrorKind::NotFound, u"missing"_s);
    const bool isKnown = page.isEmpty() || page == u"_up" || page == u"_uuids" || page == u"_all_dbs";
    if (isKnown && request.method() != "GET")
        return methodNotAllowed("GET,HEAD");
    if (page.isEmpty())
        return welcome();
    if (page == u"_up")
        return couch::jsonResponse(QJsonObject{{u"status"_s, u"ok"_s}});
    if (page == u"_uuids")
        return uuids(request);
    if (page == u"_all_dbs")
        return allDatabases(request);
    return fail(ErrorKind::NotFound, u"missing"_s);
}

HttpResponse ServerRoutes::welcome() const
{
    return couch::jsonResponse(QJsonObject{{u"couchdb"_s, u"Welcome"_s},
                                           {u"version"_s, QString::fromLatin1(SHANKE_VERSION)},
                                           {u"uuid"_s, m_databases.uuid()},
                                           {u"features"_s, QJsonArray()},
                                           {u"vendor"_s, QJsonObject{{u"name"_s, u"Shanke"_s}}}});
}

HttpResponse ServerRoutes::wellKnown() const
{
    QJsonObject facts;
    const auto tell = [&](const QString& name, const QString& value) {
        if (!value.isEmpty())
            facts.insert(name, value);
    };
    tell(u"issuer"_s, m_greeting.issuer);
    tell(u"clientId"_s, m_greeting.clientId);
    tell(u"school"_s, m_greeting.school);
    tell(u"node"_s, m_greeting.node);
    return couch::jsonResponse(facts);
}

// There are no cookies: who asks for one is told so in the way that makes CouchDB's replicator send its
// password with every request, and who ends a session has none from then on.
Result<HttpResponse> ServerRoutes::session(const NodeRequest& request) const
{
    if (request.method() == "GET")
        return sessionInfo(request.user);
    if (request.method() == "POST")
        return fail(ErrorKind::NotFound,
                    u"This server has no sessions: send the password with every request."_s);
    if (request.method() == "DELETE")
        return okAnswer();
    return methodNotAllowed("DELETE,GET,HEAD");
}

HttpResponse ServerRoutes::sessionInfo(const NodeUser& user) const
{
    const QJsonObject context{{u"name"_s, user.name.isEmpty() ? QJsonValue() : QJsonValue(user.name)},
                              {u"roles"_s, QJsonArray::fromStringList(user.roles)}};
    QJsonObject info{{u"authentication_handlers"_s, QJsonArray{u"default"_s}}};
    if (!user.name.isEmpty())
        info[u"authenticated"_s] = u"default"_s;
    return couch::jsonResponse(QJsonObject{{u"ok"_s, true}, {u"userCtx"_s, context}, {u"info"_s, info}});
}

HttpResponse ServerRoutes::uuids(const NodeRequest& request) const
{
    const qint64 count = std::clamp<qint64>(request.query().number("count", 1), 0, MostUuids);
    QJsonArray uuids;
    for (qint64 i = 0; i < count; ++i)
        uuids.append(QString::fromLatin1(QUuid::createUuid().toByteArray(QUuid::Id128)));
    return couch::jsonResponse(QJsonObject{{u"uuids"_s, uuids}});
}

Result<HttpResponse> ServerRoutes::allDatabases(const NodeRequest& request) const
{
    SHANKE_TRY(NodeSecurity::forServerAdmins().checkAdmin(request.user));
    return arrayAnswer(QJsonArray::fromStringList(m_databases.names()));
}

Result<HttpResponse> ServerRoutes::databasesInfo(const NodeRequest& request)
{
    if (request.user.isStranger())
        return fail(ErrorKind::Unauthorized, u"Who asks about databases has to sign in."_s);
    SHANKE_LET(const auto asked, couch::decodeDatabasesInfoRequest(request.http));
    QList<couch::DatabaseInfo> known;
    for (const QString& name : QSet<QString>(asked.begin(), asked.end())) {
        if (auto info = infoFor(request.user, name))
            known.append(*std::move(info));
    }
    return couch::encodeResponse(asked, known);
}

Result<couch::DatabaseInfo> ServerRoutes::infoFor(const NodeUser& user, const QString& name)
{
    SHANKE_LET(NodeDatabase* const database, m_databases.find(name));
    SHANKE_LET(const auto security, database->security());
    SHANKE_TRY(security.checkMember(user));
    return database->info();
}

} // namespace shanke
