// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/DatabaseRoutes.h"

#include "node/NodeAnswer.h"

#include <QJsonDocument>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr int RevsLimit = 1000; // CouchDB's default; trees here are not cut shorter

} // namespace

Result<HttpResponse> DatabaseRoutes::create(const NodeRequest& request)
{
    SHANKE_TRY(NodeSecurity::forServerAdmins().checkAdmin(request.user));
    const auto created = m_databases.create(request.target.path.value(0));
    if (created)
        return okAnswer(201);
    if (created.error().kind == ErrorKind::Precondition)
        return couch::errorResponse(412, u"file_exists"_s, created.error().detail);
    if (created.error().kind == ErrorKind::InvalidInput)
        return couch::errorResponse(400, u"illegal_database_name"_s, created.error().detail);
    return Failure(created.error());
}

Result<HttpResponse> DatabaseRoutes::remove(const NodeRequest& request)
{
    SHANKE_TRY(NodeSecurity::forServerAdmins().checkAdmin(request.user));
    SHANKE_TRY(m_databases.remove(request.target.path.value(0)));
    return okAnswer();
}

Result<HttpResponse> DatabaseRoutes::info(NodeDatabase& database)
{
    SHANKE_LET(auto info, database.info());
    SHANKE_LET(info.snapshot, database.snapshot().offer());
    return couch::encodeResponse(info);
}

Result<HttpResponse> DatabaseRoutes::security(NodeDatabase& database, const NodeRequest& request)
{
    SHANKE_LET(const auto current, database.security());
    if (request.method() == "GET")
        return couch::jsonResponse(current.toJson());
    if (request.method() != "PUT")
        return methodNotAllowed("GET,HEAD,PUT");
    SHANKE_TRY(current.checkAdmin(request.user));
    const QJsonDocument document = QJsonDocument::fromJson(request.http.body);
    if (!document.isObject())
        return fail(ErrorKind::InvalidInput, u"Request body must be a JSON object"_s);
    SHANKE_LET(const auto wanted, NodeSecurity::fromJson(document.object()));
    SHANKE_TRY(database.setSecurity(wanted));
    return okAnswer();
}

Result<HttpResponse> DatabaseRoutes::revsLimit(NodeDatabase& database, const NodeRequest& request)
{
    if (request.method() == "GET")
        return couch::jsonResponse(QByteArray::number(RevsLimit) + '\n');
    if (request.method() != "PUT")
        return methodNotAllowed("GET,HEAD,PUT");
    SHANKE_LET(const auto security, database.security());
    SHANKE_TRY(security.checkAdmin(request.user));
    if (request.http.body.trimmed().toInt() != RevsLimit)
        return couch::errorResponse(501, u"not_implemented"_s,
                                    u"The revision limit of this server is fixed."_s);
    return okAnswer();
}

Result<HttpResponse> DatabaseRoutes::upkeep(NodeDatabase& database, const NodeRequest& request)
{
    if (request.method() != "POST")
        return methodNotAllowed("POST");
    SHANKE_LET(const auto security, database.security());
    SHANKE_TRY(security.checkAdmin(request.user));
    return okAnswer(202);
}

Result<HttpResponse> DatabaseRoutes::fullCommit(const NodeDatabase& database, const NodeRequest& request)
{
    if (request.method() != "POST")
        return methodNotAllowed("POST");
    SHANKE_LET(const QString since, database.instanceStartTime());
    return couch::jsonResponse(QJsonObject{{u"ok"_s, true}, {u"instance_start_time"_s, since}}, 201);
}

} // namespace shanke
