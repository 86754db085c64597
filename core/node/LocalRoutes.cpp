// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/LocalRoutes.h"

#include "couch/ItemLimits.h"
#include "node/LocalWriter.h"
#include "node/NodeAnswer.h"

#include <QJsonDocument>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

HttpResponse localAnswer(const QString& id, const RevId& rev, int status)
{
    return couch::jsonResponse(
        QJsonObject{{u"ok"_s, true}, {u"id"_s, u"_local/"_s + id}, {u"rev"_s, rev.toString()}}, status);
}

} // namespace

Result<HttpResponse> LocalRoutes::answer(NodeDatabase& database, const QString& id,
                                         const NodeRequest& request)
{
    SHANKE_TRY(LocalWriter::checkId(id));
    if (request.method() == "GET")
        return get(database, id, request.user);
    if (request.method() == "PUT")
        return put(database, id, request);
    if (request.method() == "DELETE")
        return remove(database, id, request);
    return methodNotAllowed("DELETE,GET,HEAD,PUT");
}

Result<HttpResponse> LocalRoutes::get(NodeDatabase& database, const QString& id, const NodeUser& user)
{
    SHANKE_LET(const auto snapshot, database.store().read());
    SHANKE_LET(auto stored, database.store().local(snapshot, LocalWriter::keptId(user, id)));
    if (!stored)
        return fail(ErrorKind::NotFound, u"missing"_s);
    (*stored)[u"_id"_s] = u"_local/"_s + id;
    (*stored)[u"_rev"_s] = LocalWriter::revOf(*stored).toString();
    return couch::jsonResponse(*stored);
}

Result<HttpResponse> LocalRoutes::put(NodeDatabase& database, const QString& id, const NodeRequest& request)
{
    if (request.http.body.size() > couch::LargestLocal)
        return fail(ErrorKind::TooLarge, u"The document is larger than a checkpoint is."_s);
    const QJsonDocument document = QJsonDocument::fromJson(request.http.body);
    if (!document.isObject())
        return fail(ErrorKind::InvalidInput, u"Document must be a JSON object"_s);
    return write(database, id, {request.user, document.object()}, 201);
}

Result<HttpResponse> LocalRoutes::remove(NodeDatabase& database, const QString& id,
                                         const NodeRequest& request)
{
    const QString named = QString::fromUtf8(request.query().value("rev").value_or(QByteArray()));
    return write(database, id, {request.user, {{u"_rev"_s, named}, {u"_deleted"_s, true}}}, 200);
}

Result<HttpResponse> LocalRoutes::write(NodeDatabase& database, const QString& id, const Written& written,
                                        int status)
{
    auto& store = database.store();
    SHANKE_LET(auto transaction, store.begin(Durability::Full));
    SHANKE_LET(const RevId rev, LocalWriter(store, transaction, written.user).write(id, written.content));
    SHANKE_TRY(transaction.commit());
    return localAnswer(id, rev, status);
}

} // namespace shanke
