// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/NodeAnswer.h"

namespace shanke {

using namespace Qt::StringLiterals;

Result<> checkAnswer(qint64 bytes)
{
    if (bytes <= LargestAnswer)
        return {};
    return fail(ErrorKind::TooLarge, u"The answer would be larger than this server gives at once."_s);
}

HttpResponse methodNotAllowed(const QByteArray& allowed)
{
    auto response = couch::errorResponse(405, u"method_not_allowed"_s,
                                         u"Only %1 allowed"_s.arg(QString::fromLatin1(allowed)));
    response.headers.set("Allow", allowed);
    return response;
}

HttpResponse tooManyRequests(std::chrono::milliseconds pause)
{
    auto response = couch::errorResponse(429, u"too_many_requests"_s, u"Too many requests. Wait a moment."_s);
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(pause).count();
    response.headers.set("Retry-After", QByteArray::number(qint64(seconds)));
    return response;
}

HttpResponse notImplemented()
{
    return couch::errorResponse(501, u"not_implemented"_s,
                                u"This server keeps documents and replicates them: it has no views, queries, "
                                "shows, updates or purging."_s);
}

HttpResponse okAnswer(int status)
{
    return couch::jsonResponse(QJsonObject{{u"ok"_s, true}}, status);
}

HttpResponse writtenAnswer(const DocId& id, const RevId& rev, int status)
{
    auto response = couch::jsonResponse(
        QJsonObject{{u"ok"_s, true}, {u"id"_s, id.toString()}, {u"rev"_s, rev.toString()}}, status);
    response.headers.set("ETag", '"' + rev.toByteArray() + '"');
    return response;
}

} // namespace shanke
