// SPDX-License-Identifier: GPL-3.0-or-later
#include "replication/RevisionDownload.h"

#include "couch/Ancestry.h"
#include "couch/Status.h"
#include "replication/AttachmentDownload.h"
#include "replication/DocumentFailure.h"
#include "replication/FetchQuery.h"
#include "replication/ReplicationTuning.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

HttpRequest openRevsRequest(const QString& database, const couch::BulkGetQuery& query)
{
    couch::DocumentQuery document;
    document.latest = query.latest;
    document.openRevs.emplace();
    for (const couch::BulkGetItem& item : query.items)
        document.openRevs->append(item.rev);
    return couch::encodeOpenRevsRequest(database, query.items.front().id, document);
}

// Only what was asked for, or took its place: a server may answer more.
std::vector<Revision> pick(std::vector<Revision> found, const couch::BulkGetQuery& asked)
{
    std::erase_if(found, [&](const Revision& revision) {
        return std::none_of(asked.items.begin(), asked.items.end(), [&](const couch::BulkGetItem& item) {
            return item.id == revision.id && couch::isOrDescendsFrom(revision, item.rev);
        });
    });
    return found;
}

Result<couch::OpenRevsAnswer> revisionsOf(const Result<couch::BulkGetAnswer>& answer)
{
    return answer.map([](const couch::BulkGetAnswer& found) {
        const QString reason = found.failures.empty() ? QString() : found.failures.front().reason;
        return couch::OpenRevsAnswer{found.revisions, {}, reason};
    });
}

} // namespace

RevisionDownload::RevisionDownload(HttpDatabase& database, couch::BulkGetQuery query,
                                   Continuation<couch::BulkGetAnswer> done)
    : QObject(&database), m_database(database), m_query(std::move(query)), m_done(std::move(done))
{
}

void RevisionDownload::start()
{
    if (!m_database.abilities.bulkGet)
        return askOneByOne();
    m_database.send(couch::encodeRequest(m_database.name(), m_query),
                    {this, [this](const Result<HttpResponse>& response) { onBulkAnswer(response); }});
}

void RevisionDownload::onBulkAnswer(const Result<HttpResponse>& response)
{
    auto answer = response.and_then(
        [this](const HttpResponse& each) { return couch::decodeBulkGetResponse(each, m_query); });
    if (answer) {
        // A row that failed may have failed this once.
        m_answer.revisions = std::move(answer->revisions);
        return askOneByOne();
    }
    // Without the endpoint servers say 404, 405 or 501, or take its name for a document's and say 400.
    const bool hasNone = response && (answer.error().kind == ErrorKind::NotFound ||
                                      answer.error().kind == ErrorKind::InvalidInput);
    if (!hasNone && !failureOfDocument({}, response, answer.error()))
        return finish(std::move(answer));
    if (!hasNone)
        m_bulkError = answer.error();
    // Otherwise one of the documents spoils the answer. A database that is gone answers 404 as well, and must
    // not look like one without documents.
    m_database.confirmThen(hasNone, Continuation<bool>(this, [this](const Result<bool>& confirmed) {
                               if (!confirmed)
                                   return finish(Failure(confirmed.error()));
                               if (*confirmed)
                                   m_database.abilities.bulkGet = false;
                               askOneByOne();
                           }));
}

void RevisionDownload::askOneByOne()
{
    m_documents = byDocument(unanswered(m_query, m_answer));
    if (m_documents.empty())
        return askAttachments();
    for (int i = 0; i < tuning::SmallRequestsUnderWay; ++i)
        askNextDocument();
}

void RevisionDownload::askNextDocument()
{
    if (m_finished || (m_documents.empty() && m_underWay > 0))
        return;
    if (m_documents.empty())
        return askAttachments();
    const couch::BulkGetQuery asked = std::move(m_documents.back());
    m_documents.pop_back();
    ++m_underWay;
    if (!isSafeInUrl(asked.items.front().id.toString()))
        return askInBulk(asked);
    m_database.send(openRevsRequest(m_database.name(), asked),
                    {this, [this, asked](const Result<HttpResponse>& response) {
                         onDocument(asked, response, response.and_then(&couch::decodeOpenRevsResponse));
                     }});
}

// In the text of a request an id is only an id.
void RevisionDownload::askInBulk(const couch::BulkGetQuery& asked)
{
    m_database.send(couch::encodeRequest(m_database.name(), asked),
                    {this, [this, asked](const Result<HttpResponse>& response) {
                         const auto answer = response.and_then([&](const HttpResponse& each) {
                             return couch::decodeBulkGetResponse(each, asked);
                         });
                         onDocument(asked, response, revisionsOf(answer));
                     }});
}

void RevisionDownload::onDocument(const couch::BulkGetQuery& asked, const Result<HttpResponse>& response,
                                  Result<couch::OpenRevsAnswer> answer)
{
    --m_underWay;
    if (m_finished)
        return;
    if (!answer) {
        const auto failure = failureOfDocument(asked.items.front(), response, answer.error());
        if (!failure)
            return finish(Failure(answer.error()));
        notToBeHad(asked, failure->error, failure->reason);
    } else {
        const couch::BulkGetAnswer found{pick(std::move(answer->revisions), asked), {}};
        const QString word = answer->unreadable.isEmpty() ? u"not_found"_s : u"bad_document"_s;
        const QString reason =
            answer->unreadable.isEmpty() ? u"The server did not send it."_s : answer->unreadable;
        notToBeHad({unanswered(asked, found)}, word, reason);
        m_answer.revisions.insert(m_answer.revisions.end(), found.revisions.begin(), found.revisions.end());
    }
    askNextDocument();
}

void RevisionDownload::notToBeHad(const couch::BulkGetQuery& asked, const QString& word,
                                  const QString& reason)
{
    for (const couch::BulkGetItem& item : asked.items)
        m_answer.failures.push_back({item.id, item.rev, word, reason});
}

void RevisionDownload::askAttachments()
{
    (new AttachmentDownload(
         m_database, m_query, std::move(m_answer),
         {this, [this](Result<couch::BulkGetAnswer> answer) { finish(std::move(answer)); }}))
        ->start();
}

void RevisionDownload::finish(Result<couch::BulkGetAnswer> answer)
{
    if (std::exchange(m_finished, true))
        return;
    deleteLater();
    if (!answer || !answer->revisions.empty() || answer->failures.size() < 2)
        return m_done(std::move(answer));
    // Nothing came at all. Of the documents it is only when the database itself is in order.
    if (m_bulkError)
        return m_done(Failure(*m_bulkError));
    const bool isAllAtFault =
        std::all_of(answer->failures.begin(), answer->failures.end(),
                    [](const couch::DocFailure& failure) { return isServerFault(failure.error); });
    isAllAtFault ? m_database.confirmThen(*std::move(answer), m_done) : m_done(std::move(answer));
}

} // namespace shanke
