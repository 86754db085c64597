// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/ResponseHead.h"

#include "http/HttpDate.h"

#include <QDateTime>

namespace shanke {

namespace {

constexpr int NotModified = 304; // has no length of its own: RFC 9110 8.6

QByteArray phraseOf(int status)
{
    static const QHash<int, QByteArray> phrases{{200, "OK"},
                                                {201, "Created"},
                                                {202, "Accepted"},
                                                {206, "Partial Content"},
                                                {304, "Not Modified"},
                                                {400, "Bad Request"},
                                                {401, "Unauthorized"},
                                                {403, "Forbidden"},
                                                {404, "Not Found"},
                                                {405, "Method Not Allowed"},
                                                {409, "Conflict"},
                                                {412, "Precondition Failed"},
                                                {413, "Content Too Large"},
                                                {415, "Unsupported Media Type"},
                                                {416, "Range Not Satisfiable"},
                                                {417, "Expectation Failed"},
                                                {429, "Too Many Requests"},
                                                {431, "Request Header Fields Too Large"},
                                                {500, "Internal Server Error"},
                                                {501, "Not Implemented"},
                                                {503, "Service Unavailable"},
                                                {505, "HTTP Version Not Supported"},
                                                {507, "Insufficient Storage"}};
    return phrases.value(status, "Status");
}

QByteArray field(const QByteArray& name, const QByteArray& value)
{
    return name + ": " + value + "\r\n";
}

} // namespace

AnswerStream::Framing framingOf(const HttpResponse& response, const ResponseManner& manner)
{
    if (response.headers.contains("Content-Length"))
        return AnswerStream::Framing::Length;
    return manner.isOld ? AnswerStream::Framing::Connection : AnswerStream::Framing::Chunks;
}

QByteArray headOf(const HttpResponse& response, const ResponseManner& manner)
{
    QByteArray head =
        "HTTP/1.1 " + QByteArray::number(response.status) + ' ' + phraseOf(response.status) + "\r\n";
    for (const auto& [name, value] : response.headers.fields())
        head += field(name, value);
    const bool hasLength = response.headers.contains("Content-Length");
    if (!hasLength && response.source && !manner.isOld)
        head += field("Transfer-Encoding", "chunked");
    else if (!hasLength && !response.source && !manner.isHead && response.status != NotModified)
        head += field("Content-Length", QByteArray::number(response.body.size()));
    if (!manner.keepsAlive)
        head += field("Connection", "close");
    else if (manner.isOld)
        head += field("Connection", "keep-alive");
    return head + field("Date", toHttpDate(QDateTime::currentDateTimeUtc())) + "\r\n";
}

} // namespace shanke
