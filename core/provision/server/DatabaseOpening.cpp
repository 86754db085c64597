// SPDX-License-Identifier: GPL-3.0-or-later
#include "provision/server/DatabaseOpening.h"

#include "couch/JsonText.h"
#include "couch/Status.h"
#include "couch/Target.h"
#include "rules/designDocument.h"

#include <QJsonDocument>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

QByteArray compact(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject objectIn(const HttpResponse& response)
{
    return QJsonDocument::fromJson(response.body).object();
}

} // namespace

DatabaseOpening::DatabaseOpening(PlatformConnection& server, const platform::PlatformDatabase& database,
                                 const QList<SchoolId>& schools)
    : m_server(server),
      m_name(database.name().toString()),
      m_rules(designDocument(database.kind())),
      m_security(platform::securityOf(database, schools))
{
}

void DatabaseOpening::start(Continuation<DatabaseOutcome> done)
{
    m_done = std::move(done);
    create();
}

void DatabaseOpening::create()
{
    ask(
        m_server.creationOf(m_name),
        [this](const HttpResponse& response) {
            if (!response.isSuccess())
                return compareRules();
            m_outcome = DatabaseOutcome::Created;
            putRules({});
        },
        ErrorKind::Precondition); // it is there
}

void DatabaseOpening::compareRules()
{
    ask(
        couch::jsonRequest("GET", path("/_design/shanke")),
        [this](const HttpResponse& response) {
            QJsonObject current = response.isSuccess() ? objectIn(response) : QJsonObject();
            const QString rev = current.take(u"_rev"_s).toString();
            return current == m_rules ? compareSecurity() : putRules(rev);
        },
        ErrorKind::NotFound);
}

void DatabaseOpening::putRules(const QString& rev)
{
    QJsonObject rules = m_rules;
    if (!rev.isEmpty())
        rules.insert(u"_rev"_s, rev);
    if (m_outcome == DatabaseOutcome::Unchanged)
        m_outcome = DatabaseOutcome::Updated;
    ask(
        couch::jsonRequest("PUT", path("/_design/shanke"), compact(rules)),
        [this](const HttpResponse& response) {
            if (!response.isSuccess()) // somebody else was there first: look again
                return compareRules();
            return m_outcome == DatabaseOutcome::Created ? putSecurity() : compareSecurity();
        },
        std::exchange(m_hasMetOther, true) ? std::nullopt : std::optional(ErrorKind::Conflict));
}

void DatabaseOpening::compareSecurity()
{
    ask(couch::jsonRequest("GET", path("/_security")), [this](const HttpResponse& response) {
        if (objectIn(response) == m_security)
            return end(m_outcome);
        if (m_outcome == DatabaseOutcome::Unchanged)
            m_outcome = DatabaseOutcome::Updated;
        putSecurity();
    });
}

void DatabaseOpening::putSecurity()
{
    ask(couch::jsonRequest("PUT", path("/_security"), compact(m_security)),
        [this](const HttpResponse&) { end(m_outcome); });
}

QByteArray DatabaseOpening::path(const char* page) const
{
    return couch::databasePath(m_name) + page;
}

void DatabaseOpening::ask(const HttpRequest& request, std::function<void(const HttpResponse&)> next,
                          std::optional<ErrorKind> tolerated)
{
    m_server.send(request,
                  {this, [this, next = std::move(next), tolerated](const Result<HttpResponse>& response) {
                       if (!response)
                           return end(Failure(response.error()));
                       const auto status = couch::checkStatus(*response);
                       if (!status && status.error().kind != tolerated)
                           return end(Failure(status.error()));
                       next(*response);
                   }});
}

void DatabaseOpening::end(Result<DatabaseOutcome> outcome)
{
    (*m_done)(std::move(outcome));
}

} // namespace shanke
