// SPDX-License-Identifier: GPL-3.0-or-later
#include "replication/AttachmentDownload.h"

#include "couch/AttachmentRequest.h"
#include "couch/AttachmentsSince.h"
#include "couch/Status.h"
#include "replication/AttachmentContent.h"
#include "replication/DocumentFailure.h"
#include "replication/ReplicationTuning.h"

namespace shanke {

using namespace Qt::StringLiterals;

AttachmentDownload::AttachmentDownload(HttpDatabase& database, const couch::BulkGetQuery& query,
                                       couch::BulkGetAnswer answer, Continuation<couch::BulkGetAnswer> done)
    : QObject(&database), m_database(database), m_done(std::move(done)), m_answer(std::move(answer))
{
    for (const couch::BulkGetItem& item : query.items)
        m_since.insert(item.id, item.attachmentsSince);
}

void AttachmentDownload::start()
{
    for (size_t i = 0; i < m_answer.revisions.size(); ++i) {
        const Revision& revision = m_answer.revisions[i];
        want(i, couch::newestKnownGeneration(revision, m_since.value(revision.id)));
    }
    if (m_wanted.empty())
        return finish(std::move(m_answer));
    for (int i = 0; i < tuning::SmallRequestsUnderWay; ++i)
        askNext();
}

// What the receiver has from generation `covered` need not come.
void AttachmentDownload::want(size_t revision, quint32 covered)
{
    const Revision& owner = m_answer.revisions[revision];
    const auto lacks = [&](const Attachment& each) { return each.isStub() && each.revpos > covered; };
    const bool isSafe =
        isSafeInUrl(owner.id.toString()) &&
        std::all_of(owner.attachments.begin(), owner.attachments.end(),
                    [&](const Attachment& each) { return !lacks(each) || isSafeInUrl(each.name); });
    for (size_t i = 0; i < owner.attachments.size(); ++i) {
        if (!lacks(owner.attachments[i]))
            continue;
        m_wanted.push_back({revision, isSafe ? std::optional(i) : std::nullopt});
        if (!isSafe)
            return;
    }
}

void AttachmentDownload::askNext()
{
    if (m_finished || (m_wanted.empty() && m_underWay > 0))
        return;
    if (m_wanted.empty()) {
        dropIncomplete();
        return finish(std::move(m_answer));
    }
    const Wanted wanted = m_wanted.back();
    m_wanted.pop_back();
    ++m_underWay;
    wanted.attachment ? askForOne(wanted) : askForWhole(wanted.revision);
}

void AttachmentDownload::askForOne(const Wanted& wanted)
{
    const Revision& revision = m_answer.revisions[wanted.revision];
    const Attachment& attachment = revision.attachments[*wanted.attachment];
    std::shared_ptr<QIODevice> file;
    if (attachment.length > tuning::InlineBytes) {
        auto opened = openTemporaryFile();
        if (!opened)
            return finish(Failure(opened.error()));
        file = *opened;
    }
    HttpRequest request =
        couch::encodeGetAttachment(m_database.name(), revision.id, revision.rev, attachment.name, file);
    request.largestAnswer =
        attachment.length + HttpRequest::SmallAnswer; // of a few bytes more it is told below
    m_database.send(std::move(request), {this, [this, wanted, file](const Result<HttpResponse>& response) {
                                             --m_underWay;
                                             if (!m_finished)
                                                 onAttachment(wanted, file, response);
                                         }});
}

void AttachmentDownload::onAttachment(const Wanted& wanted, const std::shared_ptr<QIODevice>& file,
                                      const Result<HttpResponse>& response)
{
    Attachment& attachment = m_answer.revisions[wanted.revision].attachments[*wanted.attachment];
    const auto checked = response.and_then([](const HttpResponse& each) { return couch::checkStatus(each); });
    if (!checked)
        giveUp(wanted, response, checked.error());
    else if ((file ? file->size() : response->body.size()) != attachment.length)
        giveUp(wanted, response, {ErrorKind::Protocol, u"It has another length than announced."_s, {}});
    else
        attachment.content =
            file ? contentOfFile(file)
                 : attachmentFromBytes(attachment.name, attachment.contentType, response->body).content;
    askNext();
}

void AttachmentDownload::askForWhole(size_t revision)
{
    const Revision& owner = m_answer.revisions[revision];
    couch::BulkGetQuery query{{{owner.id, owner.rev, m_since.value(owner.id)}}};
    query.attachmentData = true;
    m_database.send(couch::encodeRequest(m_database.name(), query),
                    {this, [this, revision](const Result<HttpResponse>& response) {
                         --m_underWay;
                         if (!m_finished)
                             onWhole(revision, response);
                     }});
}

void AttachmentDownload::onWhole(size_t revision, const Result<HttpResponse>& response)
{
    Revision& owner = m_answer.revisions[revision];
    auto answer = response.and_then([&](const HttpResponse& each) {
        return couch::decodeBulkGetResponse(each, {{{owner.id, owner.rev, {}}}});
    });
    if (!answer)
        giveUp({revision}, response, answer.error());
    else if (answer->revisions.size() != 1)
        giveUp({revision}, response,
               {ErrorKind::NotFound, u"The server did not send its attachments."_s, {}});
    else
        owner = std::move(answer->revisions.front());
    askNext();
}

void AttachmentDownload::giveUp(const Wanted& wanted, const Result<HttpResponse>& response,
                                const Error& error)
{
    const Revision& owner = m_answer.revisions[wanted.revision];
    auto failure = failureOfDocument({owner.id, owner.rev, {}}, response, error);
    if (!failure)
        return finish(Failure(error));
    if (wanted.attachment)
        failure->reason =
            u"Attachment \"%1\": %2"_s.arg(owner.attachments[*wanted.attachment].name, failure->reason);
    m_incomplete.insert(wanted.revision, *failure);
}

void AttachmentDownload::dropIncomplete()
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

void AttachmentDownload::finish(Result<couch::BulkGetAnswer> answer)
{
    if (std::exchange(m_finished, true))
        return;
    deleteLater();
    m_done(std::move(answer));
}

} // namespace shanke
