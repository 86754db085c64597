// SPDX-License-Identifier: GPL-3.0-or-later
#include "provision/server/PlatformConnection.h"

#include "couch/DatabaseInfo.h"
#include "couch/JsonText.h"
#include "couch/Status.h"
#include "http/RetryPolicy.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace shanke {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int MostFailures = 6; // of one request; a minute altogether

std::chrono::milliseconds waitAfter(int failures, const Result<HttpResponse>& result, const QDateTime& now)
{
    const auto wait = 500ms * (1 << failures);
    const auto asked = result ? parseRetryAfter(result->headers.value("Retry-After"), now) : std::nullopt;
    return std::clamp<std::chrono::milliseconds>(asked.value_or(wait), wait, 60s);
}

bool maySucceedLater(const Result<HttpResponse>& result)
{
    if (!result)
        return isTransient(result.error().kind);
    const auto status = couch::checkStatus(*result);
    return !status && status.error().kind == ErrorKind::ServerBusy;
}

// The same error with what the administrator can do.
Error explained(const Error& error)
{
    switch (error.kind) {
    case ErrorKind::Unauthorized:
        return {
            error.kind,
            u"The server does not know this name and password. Put those of a server administrator into the environment as SHANKE_ADMIN=name:password."_s,
            error.origin};
    case ErrorKind::NotOurServer:
    case ErrorKind::NotFound:
        return {ErrorKind::NotOurServer, u"What answers there is no CouchDB: %1"_s.arg(error.detail),
                error.origin};
    default:
        return error;
    }
}

} // namespace

void PlatformConnection::open(Continuation<> done)
{
    attempt(couch::jsonRequest("GET", "/"),
            {this,
             [this, done](const Result<HttpResponse>& response) {
                 const auto read = response ? readWelcome(*response) : Result<>(Failure(response.error()));
                 if (!read)
                     return done(Failure(explained(read.error())));
                 askWhoWeAre(done);
             }},
            MostFailures);
}

void PlatformConnection::askWhoWeAre(const Continuation<>& done)
{
    attempt(couch::jsonRequest("GET", "/_session"),
            {this,
             [this, done](const Result<HttpResponse>& response) {
                 const auto read = response ? readSession(*response) : Result<>(Failure(response.error()));
                 if (!read)
                     return done(Failure(explained(read.error())));
                 done({});
             }},
            MostFailures);
}

Result<> PlatformConnection::readWelcome(const HttpResponse& response)
{
    SHANKE_TRY(couch::checkJson(response));
    const QJsonObject welcome = QJsonDocument::fromJson(response.body).object();
    const bool isWelcome = welcome.contains(u"couchdb"_s) || welcome.contains(u"express-pouchdb"_s);
    if (!isWelcome)
        return fail(ErrorKind::NotOurServer, u"it does not greet as one."_s);
    m_isCouchDb = welcome["vendor"_L1]["name"_L1].toString().contains(u"Apache"_s);
    return {};
}

Result<> PlatformConnection::readSession(const HttpResponse& response)
{
    SHANKE_TRY(couch::checkJson(response));
    const QJsonValue context = QJsonDocument::fromJson(response.body)["userCtx"_L1];
    if (context["roles"_L1].toArray().contains(u"_admin"_s))
        return {};
    const QString name = context["name"_L1].toString();
    if (name.isEmpty())
        return fail(ErrorKind::Unauthorized, {});
    return fail(
        ErrorKind::Forbidden,
        u"%1 is not an administrator of this server: only one can open spaces."_s.arg(name.left(100)));
}

HttpRequest PlatformConnection::creationOf(const QString& database) const
{
    HttpRequest request = couch::encodeCreateDatabase(database);
    if (m_isCouchDb) // thousands of small databases: each shard more is a file and a process more
        request.target += "?q=1";
    return request;
}

void PlatformConnection::send(const HttpRequest& request, Continuation<HttpResponse> done)
{
    attempt(request, done, 0);
}

void PlatformConnection::attempt(const HttpRequest& request, const Continuation<HttpResponse>& done,
                                 int failures)
{
    m_transport.send(request, {this, [this, request, done, failures](Result<HttpResponse> result) {
                                   if (failures >= MostFailures || !maySucceedLater(result))
                                       return done(std::move(result));
                                   m_clock.after(waitAfter(failures, result, m_clock.now()), this,
                                                 [this, request, done, failures] {
                                                     attempt(request, done, failures + 1);
                                                 });
                               }});
}

} // namespace shanke
