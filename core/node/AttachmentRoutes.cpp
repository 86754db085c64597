// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/AttachmentRoutes.h"

#include "couch/AttachmentRequest.h"
#include "node/DocumentRoutes.h"
#include "node/NodeAnswer.h"
#include "node/NodeWriter.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

Failure noAttachment()
{
    return fail(ErrorKind::NotFound, u"Document is missing attachment"_s);
}

auto findAttachment(std::vector<Attachment>& attachments, const QString& name)
{
    return std::find_if(attachments.begin(), attachments.end(),
                        [&](const Attachment& each) { return each.name == name; });
}

HttpHeaders headersOf(const Attachment& attachment)
{
    return {{"Content-Type", attachment.contentType},
            {"ETag", '"' + attachment.digest.mid(4) + '"'},
            {"Accept-Ranges", "bytes"},
            {"Cache-Control", "must-revalidate"}};
}

Result<HttpResponse> rangeAnswer(const Attachment& attachment, QIODevice& device,
                                 const couch::ByteRange& range)
{
    const qint64 size = range.last - range.first + 1;
    HttpResponse response{.status = 206, .headers = headersOf(attachment)};
    response.headers.set("Content-Range", "bytes " + QByteArray::number(range.first) + '-' +
                                              QByteArray::number(range.last) + '/' +
                                              QByteArray::number(attachment.length));
    if (!device.seek(range.first) || (response.body = device.read(size)).size() != size)
        return fail(ErrorKind::Damaged, u"The attachment cannot be read."_s);
    return response;
}

// The next revision of a document as it stands, all attachments kept: what a change of one of them starts
// from. A document that does not exist starts empty, if the writer did not name a revision.
Result<ParsedDocument> successorOf(NodeDatabase& database, const DocId& id, const std::optional<RevId>& named)
{
    SHANKE_LET(const auto snapshot, database.store().read());
    auto current = database.store().get(snapshot, id, named);
    ParsedDocument document;
    document.id = id;
    if (!current && current.error().kind == ErrorKind::NotFound && !named)
        return document;
    SHANKE_TRY(current);
    if (!named)
        return fail(ErrorKind::Conflict, u"Document update conflict."_s);
    document.rev = named;
    document.body = current->body;
    document.attachments = std::move(current->attachments);
    for (Attachment& attachment : document.attachments)
        attachment.content = nullptr;
    return document;
}

Result<HttpResponse> writeSuccessor(NodeDatabase& database, ParsedDocument document,
                                    const NodeRequest& request, int status)
{
    const DocId id = document.id;
    SHANKE_LET(auto writer, NodeWriter::begin(database, request.user));
    SHANKE_LET(const auto rev, writer.write(std::move(document), true));
    SHANKE_TRY(writer.commit());
    return writtenAnswer(id, rev, status);
}

} // namespace

Result<HttpResponse> AttachmentRoutes::answer(NodeDatabase& database, const DocId& id, const QString& name,
                                              const NodeRequest& request)
{
    if (request.method() == "GET")
        return get(database, id, name, request);
    if (request.method() == "PUT")
        return put(database, id, name, request);
    if (request.method() == "DELETE")
        return remove(database, id, name, request);
    return methodNotAllowed("DELETE,GET,HEAD,PUT");
}

Result<HttpResponse> AttachmentRoutes::get(NodeDatabase& database, const DocId& id, const QString& name,
                                           const NodeRequest& request)
{
    SHANKE_LET(const auto rev, namedRev(request));
    SHANKE_LET(const auto snapshot, database.store().read());
    SHANKE_LET(auto revision, database.store().get(snapshot, id, rev));
    const auto attachment = findAttachment(revision.attachments, name);
    if (attachment == revision.attachments.end() || attachment->isStub())
        return noAttachment();
    SHANKE_LET(auto device, attachment->content());
    const auto range = couch::decodeRange(request.http.headers.value("Range"), attachment->length);
    if (!range)
        return couch::errorResponse(416, u"requested_range_not_satisfiable"_s, range.error().detail);
    if (*range)
        return rangeAnswer(*attachment, *device, **range);
    HttpResponse response{.status = 200, .headers = headersOf(*attachment)};
    response.headers.set("Content-Length", QByteArray::number(attachment->length));
    response.source = std::move(device);
    return response;
}

Result<HttpResponse> AttachmentRoutes::put(NodeDatabase& database, const DocId& id, const QString& name,
                                           const NodeRequest& request)
{
    if (name.startsWith(u'_'))
        return fail(ErrorKind::InvalidInput,
                    u"Attachment name '%1' starts with prohibited character '_'"_s.arg(name));
    SHANKE_LET(const auto named, namedRev(request));
    SHANKE_LET(auto document, successorOf(database, id, named));
    const QByteArray type = request.http.headers.value("Content-Type");
    auto fresh =
        attachmentFromBytes(name, type.isEmpty() ? "application/octet-stream" : type, request.http.body);
    if (const auto old = findAttachment(document.attachments, name); old != document.attachments.end())
        *old = std::move(fresh);
    else
        document.attachments.push_back(std::move(fresh));
    return writeSuccessor(database, std::move(document), request, 201);
}

Result<HttpResponse> AttachmentRoutes::remove(NodeDatabase& database, const DocId& id, const QString& name,
                                              const NodeRequest& request)
{
    SHANKE_LET(const auto named, namedRev(request));
    SHANKE_LET(auto document, successorOf(database, id, named));
    const auto old = findAttachment(document.attachments, name);
    if (old == document.attachments.end())
        return noAttachment();
    document.attachments.erase(old);
    return writeSuccessor(database, std::move(document), request, 200);
}

} // namespace shanke
