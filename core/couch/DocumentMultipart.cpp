// SPDX-License-Identifier: GPL-3.0-or-later
#include "couch/DocumentMultipart.h"

#include "couch/JsonText.h"
#include "http/Gzip.h"

namespace shanke::couch {

using namespace Qt::StringLiterals;

namespace {

Result<QByteArray> contentOf(const Attachment& attachment)
{
    SHANKE_LET(const auto device, attachment.content());
    QByteArray bytes = device->readAll();
    if (bytes.size() != attachment.length)
        return fail(ErrorKind::Damaged, u"Attachment %1 cannot be read whole."_s.arg(attachment.name));
    return bytes;
}

void appendAnnouncement(QByteArray& out, const Attachment& attachment)
{
    appendJsonString(out, attachment.name);
    out += R"(:{"content_type":)";
    appendJsonString(out, QByteArrayView(attachment.contentType));
    out += R"(,"revpos":)" + QByteArray::number(attachment.revpos) + R"(,"digest":)";
    appendJsonString(out, QByteArrayView(attachment.digest));
    out += R"(,"length":)" + QByteArray::number(attachment.length);
    out += attachment.isStub() ? R"(,"stub":true})" : R"(,"follows":true})";
}

Result<QByteArray> jsonPart(const Revision& revision)
{
    Revision bare = revision;
    bare.attachments.clear();
    SHANKE_LET(auto text, writeDocument(bare, {.revisions = true, .attachmentData = false, .conflicts = {}}));
    if (revision.attachments.empty())
        return text;
    text.chop(1);
    text += R"(,"_attachments":{)";
    for (const Attachment& attachment : revision.attachments) {
        if (!text.endsWith('{'))
            text += ',';
        appendAnnouncement(text, attachment);
    }
    return text + "}}";
}

MultipartPart attachmentPart(const Attachment& attachment, QByteArray content)
{
    QByteArray name;
    appendJsonString(name, attachment.name);
    return {{{"Content-Disposition", "attachment; filename=" + name},
             {"Content-Type", attachment.contentType},
             {"Content-Length", QByteArray::number(content.size())}},
            std::move(content)};
}

// CouchDB sends what it keeps compressed as it keeps it; `length` counts the unfolded bytes.
Result<QByteArray> decodedContent(const MultipartPart& part)
{
    if (part.headers.value("Content-Encoding") == "gzip")
        return gunzip(part.body, MaximumDocumentBytes);
    return part.body;
}

} // namespace

Result<MultipartBody> writeMultipartDocument(const Revision& revision)
{
    SHANKE_LET(auto json, jsonPart(revision));
    std::vector<MultipartPart> parts{{{{"Content-Type", "application/json"}}, std::move(json)}};
    for (const Attachment& attachment : revision.attachments) {
        if (attachment.isStub())
            continue;
        SHANKE_LET(auto content, contentOf(attachment));
        parts.push_back(attachmentPart(attachment, std::move(content)));
    }
    return writeMultipart("related", parts);
}

Result<ParsedDocument> parseMultipartDocument(const QByteArray& contentType, const QByteArray& body)
{
    SHANKE_LET(const auto parts, parseMultipart(contentType, body));
    if (parts.empty())
        return fail(ErrorKind::InvalidInput, u"A multipart document has no parts."_s);
    SHANKE_LET(auto document, parseDocument(parts.front().body));
    auto part = parts.begin();
    for (Attachment& attachment : document.attachments) {
        if (!attachment.follows)
            continue;
        if (++part == parts.end())
            return fail(ErrorKind::InvalidInput, u"Attachment %1 does not follow."_s.arg(attachment.name));
        SHANKE_LET(auto content, decodedContent(*part));
        if (attachment.length != content.size())
            return fail(ErrorKind::InvalidInput,
                        u"Attachment %1 has not its announced length."_s.arg(attachment.name));
        const quint32 revpos = attachment.revpos;
        attachment = attachmentFromBytes(attachment.name, attachment.contentType, std::move(content));
        attachment.revpos = revpos;
    }
    return document;
}

} // namespace shanke::couch
