// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/CanonicalJson.h"
#include "revision/DocumentJson.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

Result<QByteArray> quoted(const QString& text)
{
    return canonicalJson(QJsonValue(text));
}

Result<QByteArray> base64Of(const Attachment& attachment)
{
    SHANKE_LET(const auto device, attachment.content());
    const QByteArray bytes = device->readAll();
    if (bytes.size() != attachment.length)
        return fail(ErrorKind::Damaged,
                    u"Attachment %1 cannot be read: %2"_s.arg(attachment.name, device->errorString()));
    return bytes.toBase64();
}

Result<> appendAttachment(QByteArray& out, const Attachment& attachment, bool data)
{
    SHANKE_LET(const QByteArray name, quoted(attachment.name));
    SHANKE_LET(const QByteArray type, quoted(QString::fromUtf8(attachment.contentType)));
    SHANKE_LET(const QByteArray digest, quoted(QString::fromUtf8(attachment.digest)));
    out += name + ":{\"content_type\":" + type + ",\"revpos\":" + QByteArray::number(attachment.revpos) +
           ",\"digest\":" + digest;
    if (data && !attachment.isStub()) {
        SHANKE_LET(const QByteArray base64, base64Of(attachment));
        out += ",\"data\":\"" + base64 + "\"}";
    } else {
        out += ",\"length\":" + QByteArray::number(attachment.length) +
               (attachment.follows ? ",\"follows\":true}" : ",\"stub\":true}");
    }
    return {};
}

Result<> appendAttachments(QByteArray& out, const std::vector<Attachment>& attachments, bool data)
{
    out += ",\"_attachments\":{";
    for (const Attachment& attachment : attachments) {
        SHANKE_TRY(appendAttachment(out, attachment, data));
        out += ',';
    }
    out.back() = '}';
    return {};
}

// Hashes are printable; only these two need an escape.
QByteArray quotedHash(QByteArray hash)
{
    return '"' + hash.replace('\\', "\\\\").replace('"', "\\\"") + '"';
}

void appendRevisions(QByteArray& out, const Revision& revision)
{
    out += ",\"_revisions\":{\"start\":" + QByteArray::number(revision.rev.generation) + ",\"ids\":[";
    for (const QByteArray& hash : revision.ancestry)
        out += quotedHash(hash) + ',';
    out.back() = ']';
    out += '}';
}

void appendConflicts(QByteArray& out, const std::vector<RevId>& conflicts)
{
    out += ",\"_conflicts\":[";
    for (const RevId& rev : conflicts)
        out += quotedHash(rev.toByteArray()) + ',';
    out.back() = ']';
}

// The members of the body behind the reserved ones.
void appendBody(QByteArray& out, QByteArrayView object)
{
    const QByteArrayView members = object.sliced(object.indexOf('{') + 1).trimmed();
    if (members != "}")
        out += ',';
    out += members;
}

} // namespace

Result<QByteArray> writeDocument(const Revision& revision, const DocumentFields& fields)
{
    SHANKE_LET(const QByteArray id, quoted(revision.id.toString()));
    QByteArray out;
    out.reserve(revision.body.text().size() + 256);
    out += "{\"_id\":" + id + ",\"_rev\":" + quotedHash(revision.rev.toByteArray());
    if (revision.deleted)
        out += ",\"_deleted\":true";
    if (fields.revisions)
        appendRevisions(out, revision);
    if (!revision.attachments.empty())
        SHANKE_TRY(appendAttachments(out, revision.attachments, fields.attachmentData));
    if (!fields.conflicts.empty())
        appendConflicts(out, fields.conflicts);
    appendBody(out, revision.body.text());
    return out;
}

} // namespace shanke
