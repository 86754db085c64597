// SPDX-License-Identifier: GPL-3.0-or-later
#include "replication/HttpPeer.h"

#include "couch/DatabaseInfo.h"
#include "couch/LocalDocument.h"
#include "replication/RevisionDownload.h"
#include "replication/RevisionUpload.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

// Revisions of local documents count up from "0-1" where they are counted: one that begins again is of a
// document that was gone.
bool follows(const QString& rev, const QString& before)
{
    bool isCounted = false;
    bool wasCounted = false;
    const qlonglong number = rev.section(u'-', 1).toLongLong(&isCounted);
    const qlonglong numberBefore = before.section(u'-', 1).toLongLong(&wasCounted);
    return !isCounted || !wasCounted || number > numberBefore;
}

// The answer to another question would pass for "nothing is missing". Where the server could not say, it is
// sent what it was asked about: what it has it takes once.
Result<couch::RevsDiffAnswer> checkAsked(const couch::RevsDiffQuery& query, couch::RevsDiffAnswer answer)
{
    QHash<DocId, QList<RevId>> asked;
    for (const couch::DocRevs& document : query)
        asked.insert(document.id, document.revs);
    for (couch::DocMissing& document : answer) {
        if (!asked.contains(document.id))
            return fail(ErrorKind::Protocol, u"The server names a document that it was not asked about."_s);
        if (document.missing.isEmpty())
            document.missing = asked.value(document.id);
    }
    return answer;
}

} // namespace

HttpPeer::HttpPeer(std::shared_ptr<HttpTransport> transport, DatabaseName database,
                   std::shared_ptr<const Clock> clock)
    : m_database(std::move(transport), std::move(database), std::move(clock))
{
}

QString HttpPeer::identity() const
{
    return m_database.address();
}

void HttpPeer::info(Continuation<PeerInfo> done)
{
    m_database.ask(
        couch::encodeGetDatabase(m_database.name()), std::move(done), [](const HttpResponse& response) {
            return couch::decodeDatabaseInfoResponse(response).map([](const couch::DatabaseInfo& info) {
                return PeerInfo{info.documents, info.instance};
            });
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
    m_database.ask(
        couch::encodeRequest(m_database.name(), query), std::move(done),
        [query](const HttpResponse& response) {
            return couch::decodeRevsDiffResponse(response).and_then(
                [&](couch::RevsDiffAnswer answer) { return checkAsked(query, std::move(answer)); });
        });
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
    QJsonObject document = content;
    const QString before = m_localRevs.value(id);
    if (!before.isEmpty())
        document["_rev"_L1] = before;
    m_database.ask(
        couch::encodePutLocal(m_database.name(), id, document),
        Continuation<QByteArray>(&m_database,
                                 [this, id, content, before, done](const Result<QByteArray>& rev) {
                                     if (!rev && rev.error().kind == ErrorKind::Conflict)
                                         return learnWhetherWritten(id, content, rev.error(), done);
                                     if (!rev)
                                         return done(Failure(rev.error()));
                                     m_localRevs[id] = QString::fromLatin1(*rev);
                                     // Some servers write whatever "_rev" is named.
                                     if (!follows(m_localRevs[id], before))
                                         return done(fail(ErrorKind::Conflict,
                                                          u"The server no longer had this document."_s,
                                                          m_database.address()));
                                     done({});
                                 }),
        &couch::decodePutLocalResponse);
}

// An answer that was lost on the way leaves the document written. Whatever else stands there is not ours to
// write over: the database was put back, made anew, or is written by another program.
void HttpPeer::learnWhetherWritten(const QString& id, const QJsonObject& content, const Error& conflict,
                                   const Continuation<>& done)
{
    readLocal(id, {&m_database, [content, conflict, done](const Result<std::optional<QJsonObject>>& current) {
                       if (!current)
                           return done(Failure(current.error()));
                       QJsonObject found = current->value_or(QJsonObject());
                       found.remove("_id"_L1);
                       found.remove("_rev"_L1);
                       done(found == content ? Result<>() : Failure(conflict));
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
