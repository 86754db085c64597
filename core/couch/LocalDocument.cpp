// SPDX-License-Identifier: GPL-3.0-or-later
#include "couch/LocalDocument.h"

#include "couch/JsonText.h"
#include "couch/Status.h"
#include "couch/Target.h"

#include <QJsonDocument>

namespace shanke::couch {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LargestCheckpoint = 4 * 1024 * 1024; // with a history that some servers keep long

QByteArray localPath(const QString& database, const QString& id)
{
    return documentPath(database, DocId(u"_local/"_s + id));
}

Result<QJsonObject> objectOf(const HttpResponse& response)
{
    SHANKE_TRY(checkJson(response));
    const QJsonDocument document = QJsonDocument::fromJson(response.body);
    if (!document.isObject())
        return fail(ErrorKind::Protocol, u"The answer is not a JSON object."_s);
    return document.object();
}

} // namespace

HttpRequest encodeGetLocal(const QString& database, const QString& id)
{
    HttpRequest request = jsonRequest("GET", localPath(database, id));
    request.largestAnswer = LargestCheckpoint;
    return request;
}

HttpRequest encodePutLocal(const QString& database, const QString& id, const QJsonObject& content)
{
    return jsonRequest("PUT", localPath(database, id), QJsonDocument(content).toJson(QJsonDocument::Compact));
}

Result<std::optional<QJsonObject>> decodeLocalResponse(const HttpResponse& response)
{
    auto object = objectOf(response);
    if (!object && object.error().kind == ErrorKind::NotFound)
        return std::nullopt;
    SHANKE_TRY(object);
    return *std::move(object);
}

Result<QByteArray> decodePutLocalResponse(const HttpResponse& response)
{
    SHANKE_LET(const auto object, objectOf(response));
    const QString rev = object["rev"_L1].toString();
    if (rev.isEmpty())
        return fail(ErrorKind::Protocol, u"The answer to a written local document has no rev."_s);
    return rev.toUtf8();
}

} // namespace shanke::couch
