// SPDX-License-Identifier: GPL-3.0-or-later
#include "replication/HttpPeer.h"

#include "couch/DatabaseInfo.h"
#include "couch/LocalDocument.h"
#include "replication/RevisionDownload.h"
#include "replication/RevisionUpload.h"

namespace shanke {

using namespace Qt::StringLiterals;

HttpPeer::HttpPeer(std::shared_ptr<HttpTransport> transport, DatabaseName database,
                   std::shared_ptr<const Clock> clock)
    : m_database(std::move(transport), std::move(database), std::move(clock))
{
}

QString HttpPeer::identity() const
{
    return m_database.address();
}

void HttpPeer::documentCount(Continuation<qint64> done)
{
    m_database.ask(
        couch::encodeGetDatabase(m_database.name()), std::move(done), [](const HttpResponse& response) {
            return couch::decodeDatabaseInfoResponse(response).map(&couch::DatabaseInfo::documents);
        });
}

void HttpPeer::create(Continuation<> done)
{
    m_database.ask(couch::encodeCreateDatabase(m_database.name()), std::move(done),
                   [](const HttpResponse& response) -> Result<> {
                       auto created = couch::decodeDatabaseDone(response);
                       if (!created && created.error().kind == ErrorKind::Precondition)
                           return {}; // it exists
                       return created;
                   });
}

void HttpPeer::changes(const couch::ChangesQuery& query, Continuation<couch::ChangesPage> done)
{
    m_database.ask(couch::encodeRequest(m_database.name(), query), std::move(done),
                   &couch::decodeChangesResponse);
}

void HttpPeer::missing(const couch::RevsDiffQuery& query, Continuation<couch::RevsDiffAnswer> done)
{
    m_database.ask(couch::encodeRequest(m_database.name(), query), std::move(done),
                   &couch::decodeRevsDiffResponse);
}

void HttpPeer::fetch(const couch::BulkGetQuery& query, Continuation<couch::BulkGetAnswer> done)
{
    (new RevisionDownload(m_database, query, std::move(done)))->start();
}

void HttpPeer::store(std::vector<Revision> revisions, Continuation<std::vector<couch::DocFailure>> done)
{
    (new RevisionUpload(m_database, std::move(revisions), std::move(done)))->start();
}

void HttpPeer::readLocal(const QString& id, Continuation<std::optional<QJsonObject>> done)
{
    m_database.ask(couch::encodeGetLocal(m_database.name(), id), std::move(done),
                   [this, id](const HttpResponse& response) {
                       auto document = couch::decodeLocalResponse(response);
                       if (document && *document)
                           m_localRevs[id] = (**document)["_rev"_L1].toString();
                       else
                           m_localRevs.remove(id);
                       return document;
                   });
}

void HttpPeer::writeLocal(const QString& id, const QJsonObject& content, Continuation<> done)
{
    putLocal(id, content, true, done);
}

void HttpPeer::putLocal(const QString& id, const QJsonObject& content, bool mayConflict,
                        const Continuation<>& done)
{
    QJsonObject document = content;
    if (const QString rev = m_localRevs.value(id); !rev.isEmpty())
        document["_rev"_L1] = rev;
    m_database.ask(
        couch::encodePutLocal(m_database.name(), id, document),
        Continuation<QByteArray>(&m_database,
                                 [this, id, content, mayConflict, done](const Result<QByteArray>& rev) {
                                     if (rev) {
                                         m_localRevs[id] = QString::fromLatin1(*rev);
                                         return done({});
                                     }
                                     if (rev.error().kind == ErrorKind::Conflict && mayConflict)
                                         return putLocalAfterReading(id, content, done);
                                     done(Failure(rev.error()));
                                 }),
        &couch::decodePutLocalResponse);
}

void HttpPeer::putLocalAfterReading(const QString& id, const QJsonObject& content, const Continuation<>& done)
{
    readLocal(id, {&m_database, [this, id, content, done](const Result<std::optional<QJsonObject>>& current) {
                       if (!current)
                           return done(Failure(current.error()));
                       putLocal(id, content, false, done);
                   }});
}

void HttpPeer::cancelAll()
{
    m_database.cancelAll();
}

std::chrono::milliseconds HttpPeer::askedPause() const
{
    return m_database.askedPause();
}

Traffic HttpPeer::traffic() const
{
    return m_database.traffic();
}

} // namespace shanke
