// SPDX-License-Identifier: GPL-3.0-or-later
#include "replication/RevisionDownload.h"

#include "couch/DatabaseInfo.h"
#include "couch/JsonText.h"
#include "couch/Query.h"
#include "couch/Status.h"
#include "couch/Target.h"
#include "replication/AttachmentContent.h"
#include "replication/FetchQuery.h"
#include "replication/ReplicationTuning.h"

#include <QTemporaryFile>
#include <QUrl>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

HttpRequest openRevsRequest(const QString& database, const couch::BulkGetQuery& query)
{
    QList<RevId> revs;
    for (const couch::BulkGetItem& item : query.items)
        revs.append(item.rev);
    QByteArray openRevs;
    couch::appendJsonRevs(openRevs, revs);
    couch::Query parameters;
    parameters.add("open_revs", openRevs);
    parameters.add("revs", "true");
    parameters.add("latest", "true");
    return couch::jsonRequest("GET", couch::documentPath(database, query.items.front().id) +
                                         parameters.toByteArray());
}

// An answer to open_revs is the list of documents that a row of _bulk_get holds.
Result<couch::BulkGetAnswer> decodeOpenRevs(HttpResponse response, const couch::BulkGetQuery& query)
{
    SHANKE_TRY(couch::checkJson(response));
    QByteArray row = R"({"results":[{"id":)";
    couch::appendJsonString(row, query.items.front().id.toString());
    response.body = row + R"(,"docs":)" + response.body + "}]}";
    return couch::decodeBulkGetResponse(response, query);
}

HttpRequest attachmentRequest(const QString& database, const Revision& revision, const Attachment& attachment)
{
    couch::Query parameters;
    parameters.add("rev", revision.rev.toByteArray());
    HttpRequest request;
    request.target = couch::documentPath(database, revision.id) + '/' +
                     QUrl::toPercentEncoding(attachment.name) + parameters.toByteArray();
    return request;
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
        take(*std::move(answer));
        return askOneByOne();
    }
    // Without the endpoint servers say 404, 405 or 501, or take its name for a document's and say 400.
    const bool hasNone = response && (answer.error().kind == ErrorKind::NotFound ||
                                      answer.error().kind == ErrorKind::InvalidInput);
    if (hasNone)
        onNoBulkGet();
    else
        finish(std::move(answer));
}

// A database that is gone answers 404 as well, and must not look like one without documents.
void RevisionDownload::onNoBulkGet()
{
    m_database.ask(couch::encodeGetDatabase(m_database.name()),
                   Continuation<couch::DatabaseInfo>(this,
                                                     [this](const Result<couch::DatabaseInfo>& info) {
                                                         if (!info)
                                                             return finish(Failure(info.error()));
                                                         m_database.abilities.bulkGet = false;
                                                         askOneByOne();
                                                     }),
                   &couch::decodeDatabaseInfoResponse);
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
    m_database.send(
        openRevsRequest(m_database.name(), asked),
        {this, [this, asked](Result<HttpResponse> response) { onDocument(asked, std::move(response)); }});
}

void RevisionDownload::onDocument(const couch::BulkGetQuery& asked, Result<HttpResponse> response)
{
    --m_underWay;
    auto answer = std::move(response).and_then(
        [&](HttpResponse each) { return decodeOpenRevs(std::move(each), asked); });
    if (!answer && answer.error().kind == ErrorKind::NotFound)
        answer = couch::BulkGetAnswer();
    if (!answer)
        return finish(std::move(answer));
    for (const couch::BulkGetItem& item : unanswered(asked, *answer))
        answer->failures.push_back({item.id, item.rev, u"not_found"_s, u"The server did not send it."_s});
    take(*std::move(answer));
    askNextDocument();
}

void RevisionDownload::take(couch::BulkGetAnswer answer)
{
    std::move(answer.revisions.begin(), answer.revisions.end(), std::back_inserter(m_answer.revisions));
    std::move(answer.failures.begin(), answer.failures.end(), std::back_inserter(m_answer.failures));
}

void RevisionDownload::askAttachments()
{
    QMultiHash<DocId, QList<RevId>> since;
    for (const couch::BulkGetItem& item : m_query.items)
        since.insert(item.id, item.attachmentsSince);
    for (size_t i = 0; i < m_answer.revisions.size(); ++i) {
        const Revision& revision = m_answer.revisions[i];
        const quint32 covered = coveredGeneration(revision, since.value(revision.id));
        for (size_t j = 0; j < revision.attachments.size(); ++j) {
            if (revision.attachments[j].isStub() && revision.attachments[j].revpos > covered)
                m_wanted.push_back({i, j});
        }
    }
    if (m_wanted.empty())
        return finish(std::move(m_answer));
    for (int i = 0; i < tuning::SmallRequestsUnderWay; ++i)
        askNextAttachment();
}

void RevisionDownload::askNextAttachment()
{
    if (m_finished || (m_wanted.empty() && m_underWay > 0))
        return;
    if (m_wanted.empty()) {
        dropIncomplete();
        return finish(std::move(m_answer));
    }
    const Wanted wanted = m_wanted.back();
    m_wanted.pop_back();
    const Revision& revision = m_answer.revisions[wanted.revision];
    const Attachment& attachment = revision.attachments[wanted.attachment];
    HttpRequest request = attachmentRequest(m_database.name(), revision, attachment);
    if (attachment.length > tuning::InlineBytes) {
        auto opened = openTemporaryFile();
        if (!opened)
            return finish(Failure(opened.error()));
        request.sink = *opened;
    }
    ++m_underWay;
    const std::shared_ptr<QIODevice> file = request.sink;
    m_database.send(std::move(request), {this, [this, wanted, file](const Result<HttpResponse>& response) {
                                             --m_underWay;
                                             onAttachment(wanted, file, response);
                                         }});
}

void RevisionDownload::onAttachment(const Wanted& wanted, const std::shared_ptr<QIODevice>& file,
                                    const Result<HttpResponse>& response)
{
    if (m_finished)
        return;
    const auto checked = response.and_then([](const HttpResponse& each) { return couch::checkStatus(each); });
    Revision& revision = m_answer.revisions[wanted.revision];
    Attachment& attachment = revision.attachments[wanted.attachment];
    if (!checked && checked.error().kind == ErrorKind::NotFound)
        m_incomplete.insert(wanted.revision,
                            {revision.id, revision.rev, u"not_found"_s,
                             u"The server has no attachment \"%1\"."_s.arg(attachment.name)});
    else if (!checked)
        return finish(Failure(checked.error()));
    else if ((file ? file->size() : response->body.size()) != attachment.length)
        return finish(fail(ErrorKind::Protocol,
                           u"The attachment \"%1\" has another length than announced."_s.arg(attachment.name),
                           m_database.address()));
    else
        attachment.content = file ? contentOfFile(file) : contentOfBytes(response->body);
    askNextAttachment();
}

void RevisionDownload::dropIncomplete()
{
    std::vector<Revision> complete;
    for (size_t i = 0; i < m_answer.revisions.size(); ++i) {
        if (const auto failure = m_incomplete.constFind(i); failure != m_incomplete.constEnd())
            m_answer.failures.push_back(*failure);
        else
            complete.push_back(std::move(m_answer.revisions[i]));
    }
    m_answer.revisions = std::move(complete);
}

void RevisionDownload::finish(Result<couch::BulkGetAnswer> answer)
{
    if (std::exchange(m_finished, true))
        return;
    deleteLater();
    m_done(std::move(answer));
}

} // namespace shanke
