// SPDX-License-Identifier: GPL-3.0-or-later
#include "replication/RevisionDownload.h"

#include "couch/Ancestry.h"
#include "couch/AttachmentRequest.h"
#include "couch/AttachmentsSince.h"
#include "couch/DatabaseInfo.h"
#include "couch/Document.h"
#include "couch/Status.h"
#include "replication/AttachmentContent.h"
#include "replication/FetchQuery.h"
#include "replication/ReplicationTuning.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

HttpRequest openRevsRequest(const QString& database, const couch::BulkGetQuery& query)
{
    couch::DocumentQuery document;
    document.latest = true;
    document.openRevs.emplace();
    for (const couch::BulkGetItem& item : query.items)
        document.openRevs->append(item.rev);
    return couch::encodeOpenRevsRequest(database, query.items.front().id, document);
}

// Only what was asked for, or took its place: a server may answer more.
couch::BulkGetAnswer pick(couch::OpenRevsAnswer found, const couch::BulkGetQuery& asked)
{
    couch::BulkGetAnswer answer;
    for (Revision& revision : found.revisions) {
        const bool wanted =
            std::any_of(asked.items.begin(), asked.items.end(), [&](const couch::BulkGetItem& item) {
                return item.id == revision.id && couch::isOrDescendsFrom(revision, item.rev);
            });
        if (wanted)
            answer.revisions.push_back(std::move(revision));
    }
    return answer;
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
        {this, [this, asked](const Result<HttpResponse>& response) { onDocument(asked, response); }});
}

void RevisionDownload::onDocument(const couch::BulkGetQuery& asked, const Result<HttpResponse>& response)
{
    --m_underWay;
    auto answer = response.and_then(&couch::decodeOpenRevsResponse).map([&](couch::OpenRevsAnswer found) {
        return pick(std::move(found), asked);
    });
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
        const quint32 covered = couch::newestKnownGeneration(revision, since.value(revision.id));
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
    std::shared_ptr<QIODevice> file;
    if (attachment.length > tuning::InlineBytes) {
        auto opened = openTemporaryFile();
        if (!opened)
            return finish(Failure(opened.error()));
        file = *opened;
    }
    ++m_underWay;
    m_database.send(
        couch::encodeGetAttachment(m_database.name(), revision.id, revision.rev, attachment.name, file),
        {this, [this, wanted, file](const Result<HttpResponse>& response) {
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
        attachment.content =
            file ? contentOfFile(file)
                 : attachmentFromBytes(attachment.name, attachment.contentType, response->body).content;
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
