// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/LocalRoutes.h"

#include "node/NodeAnswer.h"

#include <QJsonDocument>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr auto FirstRev = "0-1"_L1;

// One that was not written through a node has no revision of its own: it counts as the first.
QString revOf(const QJsonObject& stored)
{
    return stored["_rev"_L1].toString(FirstRev);
}

QString revAfter(const std::optional<QJsonObject>& stored)
{
    if (!stored)
        return FirstRev;
    return u"0-%1"_s.arg(revOf(*stored).mid(2).toLongLong() + 1);
}

HttpResponse localAnswer(const QString& id, const QString& rev, int status)
{
    return couch::jsonResponse(QJsonObject{{u"ok"_s, true}, {u"id"_s, u"_local/"_s + id}, {u"rev"_s, rev}},
                               status);
}

// A writer must name what is there; before the first writing there is nothing to name.
Result<> checkNamed(const QString& named, const std::optional<QJsonObject>& stored)
{
    const QString expected = stored ? revOf(*stored) : QString();
    if (named != expected)
        return fail(ErrorKind::Conflict, u"Document update conflict."_s);
    return {};
}

} // namespace

Result<HttpResponse> LocalRoutes::answer(NodeDatabase& database, const QString& id,
                                         const NodeRequest& request)
{
    if (id.isEmpty() || id.startsWith(QLatin1StringView(NodeDatabase::OwnPrefix)))
        return fail(ErrorKind::Forbidden, u"This local document is the server's own."_s);
    if (request.method() == "GET")
        return get(database, id);
    if (request.method() == "PUT")
        return put(database, id, request);
    if (request.method() == "DELETE")
        return remove(database, id, request);
    return methodNotAllowed("DELETE,GET,HEAD,PUT");
}

Result<HttpResponse> LocalRoutes::get(NodeDatabase& database, const QString& id)
{
    SHANKE_LET(const auto snapshot, database.store().read());
    SHANKE_LET(auto stored, database.store().local(snapshot, id));
    if (!stored)
        return fail(ErrorKind::NotFound, u"missing"_s);
    (*stored)[u"_id"_s] = u"_local/"_s + id;
    (*stored)[u"_rev"_s] = revOf(*stored);
    return couch::jsonResponse(*stored);
}

Result<HttpResponse> LocalRoutes::put(NodeDatabase& database, const QString& id, const NodeRequest& request)
{
    const QJsonDocument document = QJsonDocument::fromJson(request.http.body);
    if (!document.isObject())
        return fail(ErrorKind::InvalidInput, u"Document must be a JSON object"_s);
    QJsonObject content = document.object();
    auto& store = database.store();
    SHANKE_LET(auto transaction, store.begin(Durability::Full));
    SHANKE_LET(const auto stored, store.local(transaction, id));
    SHANKE_TRY(checkNamed(content["_rev"_L1].toString(), stored));
    const QString rev = revAfter(stored);
    content[u"_rev"_s] = rev;
    content.remove(u"_id"_s);
    SHANKE_TRY(store.putLocal(transaction, id, content));
    SHANKE_TRY(transaction.commit());
    return localAnswer(id, rev, 201);
}

Result<HttpResponse> LocalRoutes::remove(NodeDatabase& database, const QString& id,
                                         const NodeRequest& request)
{
    auto& store = database.store();
    SHANKE_LET(auto transaction, store.begin(Durability::Full));
    SHANKE_LET(const auto stored, store.local(transaction, id));
    if (!stored)
        return fail(ErrorKind::NotFound, u"missing"_s);
    SHANKE_TRY(checkNamed(QString::fromUtf8(request.query().value("rev").value_or(QByteArray())), stored));
    SHANKE_TRY(store.removeLocal(transaction, id));
    SHANKE_TRY(transaction.commit());
    return localAnswer(id, u"0-0"_s, 200);
}

} // namespace shanke
