// SPDX-License-Identifier: GPL-3.0-or-later
#include "replication/RevisionUpload.h"

#include "couch/Document.h"
#include "couch/Query.h"
#include "couch/Status.h"
#include "couch/Target.h"
#include "replication/DocumentFailure.h"
#include "replication/RelatedDocument.h"
#include "replication/ReplicationTuning.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

qint64 contentBytes(const Revision& revision)
{
    qint64 bytes = 0;
    for (const Attachment& attachment : revision.attachments)
        bytes += attachment.isStub() ? 0 : attachment.length;
    return bytes;
}

// What a server that cannot do multipart, or not with new_edits=false, answers.
bool isRefusalOfMultipart(const Error& error)
{
    return error.kind == ErrorKind::InvalidInput || error.kind == ErrorKind::NotFound ||
           error.kind == ErrorKind::Conflict || error.kind == ErrorKind::ServerBusy;
}

} // namespace

RevisionUpload::RevisionUpload(HttpDatabase& database, std::vector<Revision> revisions,
                               Continuation<Failures> done)
    : QObject(&database), m_database(database), m_revisions(std::move(revisions)), m_done(std::move(done))
{
}

void RevisionUpload::start()
{
    m_groups.emplace_back();
    m_sent = m_revisions.size();
    for (Revision& revision : std::exchange(m_revisions, {})) {
        const bool isAlone = contentBytes(revision) > tuning::InlineBytes;
        if (isAlone && m_database.abilities.multipart && isSafeInUrl(revision.id.toString()))
            m_large.push_back(std::move(revision));
        else
            addInline(revision);
    }
    sendNext();
}

void RevisionUpload::addInline(const Revision& revision)
{
    auto text = writeDocument(revision, {.revisions = true, .attachmentData = true, .conflicts = {}});
    if (!text)
        return refuse(revision.id, revision.rev, text.error());
    m_groups.back().push_back({revision.id, revision.rev, *std::move(text)});
}

void RevisionUpload::sendNext()
{
    while (!m_groups.empty() && m_groups.back().empty())
        m_groups.pop_back();
    if (!m_groups.empty()) {
        Group group = std::move(m_groups.back());
        m_groups.pop_back();
        return sendGroup(std::move(group));
    }
    if (!m_large.empty())
        return sendRelated();
    finish(std::move(m_failures));
}

void RevisionUpload::sendGroup(Group group)
{
    std::vector<QByteArray> texts;
    qint64 bytes = 0;
    for (const Document& document : group) {
        bytes += document.text.size();
        texts.push_back(document.text);
    }
    if (bytes > m_database.abilities.requestBytes && group.size() > 1)
        return halve(std::move(group));
    m_database.send(couch::encodeBulkDocsRequest(m_database.name(), texts),
                    {this, [this, group = std::move(group), bytes](const Result<HttpResponse>& response) {
                         const auto answer = response.and_then(&couch::decodeBulkDocsResponse);
                         if (!answer && answer.error().kind == ErrorKind::TooLarge)
                             m_database.abilities.requestBytes = bytes / 2;
                         if (!answer)
                             return onFailed(group, response, answer.error());
                         if (!isAbout(group, *answer))
                             return finish(fail(ErrorKind::Protocol,
                                                u"The server names a document that was not sent."_s,
                                                m_database.address()));
                         if (!takeFailures(group, *answer))
                             return halve(group);
                         sendNext();
                     }});
}

// An answer that cannot be read tells nothing: it is the line, and everything goes again. One document may
// spoil the request: 413, 412 for a stub without its bytes, 400 for a name or member, 500
// where the server fails over it. 403 and 404 are of the whole database.
void RevisionUpload::onFailed(const Group& group, const Result<HttpResponse>& response, const Error& error)
{
    const bool isOfDatabase = error.kind == ErrorKind::NotFound || error.kind == ErrorKind::Forbidden ||
                              error.kind == ErrorKind::Protocol;
    const Document& first = group.front();
    const auto failure = failureOfDocument({first.id, first.rev, {}}, response, error);
    if (isOfDatabase || !failure)
        return finish(Failure(error));
    if (group.size() == 1) {
        refuse(first.id, first.rev, error);
        return sendNext();
    }
    if (!isServerFault(failure->error) || m_isConfirmed)
        return halve(group);
    // Sent piece by piece only to a server that is well otherwise.
    m_database.confirmThen(group, Continuation<Group>(this, [this](Result<Group> confirmed) {
                               if (!confirmed)
                                   return finish(Failure(confirmed.error()));
                               m_isConfirmed = true;
                               halve(*std::move(confirmed));
                           }));
}

void RevisionUpload::halve(Group group)
{
    const auto middle = group.begin() + static_cast<std::ptrdiff_t>(group.size() / 2);
    m_groups.emplace_back(std::make_move_iterator(middle), std::make_move_iterator(group.end()));
    m_groups.emplace_back(std::make_move_iterator(group.begin()), std::make_move_iterator(middle));
    sendNext();
}

// The answer to another request would pass for "all is stored".
bool RevisionUpload::isAbout(const Group& group, const couch::BulkDocsAnswer& answer)
{
    QSet<DocId> sent;
    for (const Document& document : group)
        sent.insert(document.id);
    return std::all_of(answer.begin(), answer.end(), [&](const couch::BulkDocsRow& row) {
        return row.id.isEmpty() || sent.contains(row.id);
    });
}

// Servers differ in what a row names: the revision, or only the document. One that names nothing of a group
// of several is found by halving; of one it can only mean that one.
bool RevisionUpload::takeFailures(const Group& group, const couch::BulkDocsAnswer& answer)
{
    Failures failures;
    for (const couch::BulkDocsRow& row : answer) {
        if (row.error.isEmpty())
            continue;
        const size_t before = failures.size();
        for (const Document& document : group) {
            const bool isMeant =
                group.size() == 1 || (document.id == row.id && (!row.rev || *row.rev == document.rev));
            if (isMeant)
                failures.push_back({document.id, document.rev, row.error, row.reason});
        }
        if (failures.size() == before)
            return false;
    }
    m_failures.insert(m_failures.end(), failures.begin(), failures.end());
    return true;
}

void RevisionUpload::sendRelated()
{
    const Revision revision = std::move(m_large.back());
    m_large.pop_back();
    if (!m_database.abilities.multipart) {
        m_groups.emplace_back();
        addInline(revision);
        return sendNext();
    }
    auto document = makeRelatedDocument(revision);
    if (!document)
        return finish(Failure(document.error()));
    couch::Query parameters;
    parameters.add("new_edits", "false");
    HttpRequest request;
    request.method = "PUT";
    request.target = couch::documentPath(m_database.name(), revision.id) + parameters.toByteArray();
    request.headers = {{"Content-Type", document->contentType}, {"Accept", "application/json"}};
    request.source = document->file;
    m_database.send(std::move(request), {this, [this, revision](const Result<HttpResponse>& response) {
                                             onRelated(revision, response);
                                         }});
}

void RevisionUpload::onRelated(const Revision& revision, const Result<HttpResponse>& response)
{
    if (!response)
        return finish(Failure(response.error()));
    const auto checked = couch::checkJson(*response);
    const bool refused =
        checked ? couch::decodePutResponse(*response) != revision.rev : isRefusalOfMultipart(checked.error());
    if (refused) {
        m_database.abilities.multipart = false;
        m_large.push_back(revision);
    } else if (!checked) {
        if (!failureOfDocument({revision.id, revision.rev, {}}, response, checked.error()))
            return finish(Failure(checked.error()));
        refuse(revision.id, revision.rev, checked.error());
    }
    sendNext();
}

void RevisionUpload::refuse(const DocId& id, const RevId& rev, const Error& error)
{
    // The only precondition of a graft is that the receiver has the bytes that a stub stands for.
    QString word = couch::errorWord(error.kind);
    if (error.kind == ErrorKind::Precondition)
        word = u"missing_stub"_s;
    else if (error.kind == ErrorKind::ServerBusy)
        word = u"internal_server_error"_s;
    m_failures.push_back({id, rev, word, error.detail});
}

void RevisionUpload::finish(Result<Failures> result)
{
    deleteLater();
    // Nothing was taken at all: of the documents it is only when the database itself is in order.
    const bool isAllAtFault =
        result && m_sent > 1 && result->size() == m_sent &&
        std::all_of(result->begin(), result->end(),
                    [](const couch::DocFailure& failure) { return isServerFault(failure.error); });
    isAllAtFault ? m_database.confirmThen(*std::move(result), m_done) : m_done(std::move(result));
}

} // namespace shanke
