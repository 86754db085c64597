// SPDX-License-Identifier: GPL-3.0-or-later
#include "couch/Status.h"

#include "couch/JsonText.h"

#include <QJsonDocument>

namespace shanke::couch {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestDetail = 300; // of a hostile reason that goes into logs

struct StatusRow
{
    ErrorKind kind;
    int status;
    const char16_t* word;
};

// What the node answers; reading goes by kindOf(), because several statuses mean one kind.
constexpr StatusRow Rows[] = {
    {ErrorKind::InvalidInput, 400, u"bad_request"},
    {ErrorKind::NotFound, 404, u"not_found"},
    {ErrorKind::Conflict, 409, u"conflict"},
    {ErrorKind::Unauthorized, 401, u"unauthorized"},
    {ErrorKind::Forbidden, 403, u"forbidden"},
    {ErrorKind::Precondition, 412, u"precondition_failed"},
    {ErrorKind::TooLarge, 413, u"too_large"},
    {ErrorKind::ServerBusy, 503, u"service_unavailable"},
    {ErrorKind::ServerFull, 507, u"insufficient_storage"},
    {ErrorKind::DiskFull, 507, u"insufficient_storage"},
    {ErrorKind::Protocol, 400, u"bad_request"},
};

ErrorKind kindOf(int status)
{
    switch (status) {
    case 401:
        return ErrorKind::Unauthorized;
    case 403:
        return ErrorKind::Forbidden;
    case 404:
    case 405: // no such endpoint there
    case 501:
        return ErrorKind::NotFound;
    case 409:
        return ErrorKind::Conflict;
    case 412:
        return ErrorKind::Precondition;
    case 413:
        return ErrorKind::TooLarge;
    case 408:
    case 429:
        return ErrorKind::ServerBusy;
    case 507:
        return ErrorKind::ServerFull;
    case 407: // a proxy asks
    case 511:
        return ErrorKind::NotOurServer; // a captive portal says what it is
    default:
        break;
    }
    if (status >= 500)
        return ErrorKind::ServerBusy;
    return status >= 400 ? ErrorKind::InvalidInput : ErrorKind::NotOurServer;
}

// These come from gateways as well, in HTML, and mean the same from there.
bool meansTheSameFromGateway(int status)
{
    return status == 413 || status == 429 || status >= 500;
}

bool looksLikeHtml(const HttpResponse& response)
{
    return response.headers.value("Content-Type").toLower().startsWith("text/html") ||
           response.body.left(64).trimmed().startsWith('<');
}

bool looksLikeJson(const HttpResponse& response)
{
    const QByteArray start = response.body.left(64).trimmed();
    return start.startsWith('{') || start.startsWith('[');
}

QString detailOf(const HttpResponse& response)
{
    const QJsonObject object = QJsonDocument::fromJson(response.body).object();
    const QString error = object["error"_L1].toString();
    const QString reason = object["reason"_L1].toString();
    const QString text = reason.isEmpty() ? error : error + u": "_s + reason;
    return text.isEmpty() ? u"The server answered with status %1."_s.arg(response.status)
                          : text.left(LongestDetail);
}

} // namespace

Result<> checkStatus(const HttpResponse& response)
{
    if (response.isSuccess())
        return {};
    if (looksLikeHtml(response) && !meansTheSameFromGateway(response.status))
        return fail(ErrorKind::NotOurServer, u"A web page answered instead of the server."_s);
    return fail(kindOf(response.status), detailOf(response));
}

Result<> checkJson(const HttpResponse& response)
{
    SHANKE_TRY(checkStatus(response));
    if (response.body.isEmpty())
        return fail(ErrorKind::Protocol, u"The answer is empty."_s);
    if (!looksLikeJson(response))
        return fail(ErrorKind::NotOurServer, u"What answered is not a CouchDB-protocol server."_s);
    return {};
}

HttpResponse errorResponse(int status, const QString& error, const QString& reason)
{
    return jsonResponse(QJsonObject{{u"error"_s, error}, {u"reason"_s, reason}}, status);
}

HttpResponse errorResponse(const Error& error)
{
    const auto row = std::find_if(std::begin(Rows), std::end(Rows),
                                  [&](const StatusRow& each) { return each.kind == error.kind; });
    return errorResponse(row == std::end(Rows) ? 500 : row->status, errorWord(error.kind), error.detail);
}

QString errorWord(ErrorKind kind)
{
    const auto row = std::find_if(std::begin(Rows), std::end(Rows),
                                  [&](const StatusRow& each) { return each.kind == kind; });
    return row == std::end(Rows) ? u"internal_server_error"_s : QString::fromUtf16(row->word);
}

} // namespace shanke::couch
