// SPDX-License-Identifier: GPL-3.0-or-later
#include "replication/RevisionUpload.h"

#include "couch/Document.h"
#include "couch/Query.h"
#include "couch/Status.h"
#include "couch/Target.h"
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

// A row that says the server failed, not that it refuses the document.
bool isServerFault(const couch::BulkDocsRow& row)
{
    return row.error == "internal_server_error"_L1 || row.error == "service_unavailable"_L1 ||
           row.error == "timeout"_L1;
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
    for (Revision& revision : std::exchange(m_revisions, {})) {
        if (m_database.abilities.multipart && contentBytes(revision) > tuning::InlineBytes)
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
    m_database.ask(couch::encodeBulkDocsRequest(m_database.name(), texts),
                   Continuation<couch::BulkDocsAnswer>(
                       this,
                       [this, group = std::move(group), bytes](const Result<couch::BulkDocsAnswer>& answer) {
                           if (!answer && answer.error().kind == ErrorKind::TooLarge)
                               m_database.abilities.requestBytes = bytes / 2;
                           onGroup(group, answer);
                       }),
                   &couch::decodeBulkDocsResponse);
}

void RevisionUpload::onGroup(Group group, const Result<couch::BulkDocsAnswer>& answer)
{
    if (answer) {
        const auto faulty = std::find_if(answer->begin(), answer->end(), isServerFault);
        if (faulty != answer->end())
            return finish(
                fail(ErrorKind::ServerBusy, faulty->error + u": "_s + faulty->reason, m_database.address()));
        takeRefusals(group, *answer);
        return sendNext();
    }
    // 413, or one document spoils the request: 412 for a stub without its bytes, 400 for a name or member.
    const ErrorKind kind = answer.error().kind;
    if (kind != ErrorKind::TooLarge && kind != ErrorKind::Precondition && kind != ErrorKind::InvalidInput)
        return finish(Failure(answer.error()));
    if (group.size() > 1)
        return halve(std::move(group));
    refuse(group.front().id, group.front().rev, answer.error());
    sendNext();
}

void RevisionUpload::halve(Group group)
{
    const auto middle = group.begin() + static_cast<std::ptrdiff_t>(group.size() / 2);
    m_groups.emplace_back(std::make_move_iterator(middle), std::make_move_iterator(group.end()));
    m_groups.emplace_back(std::make_move_iterator(group.begin()), std::make_move_iterator(middle));
    sendNext();
}

void RevisionUpload::takeRefusals(const Group& group, const couch::BulkDocsAnswer& answer)
{
    for (const couch::BulkDocsRow& row : answer) {
        if (row.error.isEmpty())
            continue;
        const auto sent = std::find_if(group.begin(), group.end(), [&](const Document& document) {
            return document.id == row.id && (!row.rev || *row.rev == document.rev);
        });
        if (sent != group.end())
            m_failures.push_back({sent->id, sent->rev, row.error, row.reason});
    }
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
        const ErrorKind kind = checked.error().kind;
        if (kind != ErrorKind::Forbidden && kind != ErrorKind::Precondition && kind != ErrorKind::TooLarge)
            return finish(Failure(checked.error()));
        refuse(revision.id, revision.rev, checked.error());
    }
    sendNext();
}

void RevisionUpload::refuse(const DocId& id, const RevId& rev, const Error& error)
{
    // The only precondition of a graft is that the receiver has the bytes that a stub stands for.
    const QString word =
        error.kind == ErrorKind::Precondition ? u"missing_stub"_s : couch::errorWord(error.kind);
    m_failures.push_back({id, rev, word, error.detail});
}

void RevisionUpload::finish(Result<Failures> result)
{
    deleteLater();
    m_done(std::move(result));
}

} // namespace shanke
