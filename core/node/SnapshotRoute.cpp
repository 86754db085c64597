// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/SnapshotRoute.h"

#include "couch/AttachmentRequest.h"
#include "node/NodeAnswer.h"
#include "snapshot/SnapshotReader.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr auto AskAgainSeconds = "2";

HttpResponse busyAnswer(const Error& error)
{
    HttpResponse response = couch::errorResponse(error);
    response.headers.set("Retry-After", AskAgainSeconds);
    return response;
}

// A tag in double quotes, as If-Match and If-Range name one. "*" is whatever there is.
bool names(const QByteArray& field, const QByteArray& tag)
{
    return field == tag || field == "*";
}

HttpResponse rangeAnswer(HttpResponse response, const couch::ByteRange& range, qint64 length)
{
    response.status = 206;
    response.headers.set("Content-Range", "bytes " + QByteArray::number(range.first) + '-' +
                                              QByteArray::number(range.last) + '/' +
                                              QByteArray::number(length));
    response.headers.set("Content-Length", QByteArray::number(range.last - range.first + 1));
    response.source->seek(range.first);
    return response;
}

} // namespace

Result<HttpResponse> SnapshotRoute::answer(NodeDatabase& database, const NodeRequest& request) const
{
    if (request.method() != "GET")
        return methodNotAllowed("GET,HEAD");
    auto file = database.snapshot().open();
    if (!file && file.error().kind == ErrorKind::ServerBusy)
        return busyAnswer(file.error());
    SHANKE_TRY(file);
    SHANKE_LET(const auto reader, SnapshotReader::open(**file));
    (*file)->seek(0);
    const QByteArray tag = '"' + reader.facts().digest + '"';
    const HttpHeaders& asked = request.http.headers;
    if (asked.contains("If-Match") && !names(asked.value("If-Match"), tag))
        return couch::errorResponse(412, u"precondition_failed"_s, u"The snapshot has changed."_s);
    const qint64 length = (*file)->size();
    HttpResponse response{.status = 200,
                          .headers = {{"Content-Type", "application/octet-stream"},
                                      {"ETag", tag},
                                      {"Accept-Ranges", "bytes"},
                                      {"Cache-Control", "must-revalidate"},
                                      {"Content-Length", QByteArray::number(length)}}};
    response.source = *file;
    const bool isSame = !asked.contains("If-Range") || names(asked.value("If-Range"), tag);
    const auto range = couch::decodeRange(isSame ? asked.value("Range") : QByteArray(), length);
    if (!range)
        return couch::errorResponse(416, u"requested_range_not_satisfiable"_s, range.error().detail);
    return *range ? rangeAnswer(std::move(response), **range, length) : response;
}

} // namespace shanke
