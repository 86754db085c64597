// SPDX-License-Identifier: GPL-3.0-or-later
#include "replication/RelatedDocument.h"

#include "base/Digest.h"
#include "replication/AttachmentContent.h"
#include "revision/DocumentJson.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 CopyBytes = 64 * 1024;

QJsonObject describe(const Attachment& attachment)
{
    QJsonObject object{{u"content_type"_s, QString::fromUtf8(attachment.contentType)},
                       {u"revpos"_s, qint64(attachment.revpos)},
                       {u"length"_s, attachment.length}};
    if (!attachment.digest.isEmpty())
        object["digest"_L1] = QString::fromLatin1(attachment.digest);
    object[attachment.isStub() ? "stub"_L1 : "follows"_L1] = true;
    return object;
}

// The text of the document with its attachments described, not held.
Result<QByteArray> documentText(const Revision& revision)
{
    Revision bare = revision;
    bare.attachments.clear();
    SHANKE_LET(QByteArray text,
               writeDocument(bare, {.revisions = true, .attachmentData = false, .conflicts = {}}));
    QJsonObject described;
    for (const Attachment& attachment : revision.attachments)
        described.insert(attachment.name, describe(attachment));
    text.chop(1);
    return text + R"(,"_attachments":)" + QJsonDocument(described).toJson(QJsonDocument::Compact) + '}';
}

// The attachments whose content goes along, in the order of the members of the JSON text.
std::vector<const Attachment*> followingParts(const Revision& revision)
{
    std::vector<const Attachment*> parts;
    for (const Attachment& attachment : revision.attachments) {
        if (!attachment.isStub())
            parts.push_back(&attachment);
    }
    std::sort(parts.begin(), parts.end(),
              [](const Attachment* a, const Attachment* b) { return a->name < b->name; });
    return parts;
}

QByteArray partHeaders(const Attachment& attachment)
{
    QByteArray name = attachment.name.toUtf8();
    name.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A");
    return "Content-Disposition: attachment; filename=\"" + name +
           "\"\r\nContent-Type: " + attachment.contentType +
           "\r\nContent-Length: " + QByteArray::number(attachment.length) + "\r\n\r\n";
}

Result<> write(QIODevice& out, QByteArrayView bytes)
{
    if (out.write(bytes.data(), bytes.size()) != bytes.size())
        return fail(ErrorKind::DiskFull, out.errorString());
    return {};
}

Result<> copyContent(const Attachment& attachment, QIODevice& out)
{
    SHANKE_LET(const auto in, attachment.content());
    qint64 copied = 0;
    for (QByteArray bytes = in->read(CopyBytes); !bytes.isEmpty(); bytes = in->read(CopyBytes)) {
        SHANKE_TRY(write(out, bytes));
        copied += bytes.size();
    }
    if (copied != attachment.length)
        return fail(ErrorKind::Damaged,
                    u"The attachment \"%1\" is shorter than it was."_s.arg(attachment.name));
    return {};
}

} // namespace

Result<RelatedDocument> makeRelatedDocument(const Revision& revision)
{
    SHANKE_LET(const auto file, openTemporaryFile());
    SHANKE_LET(const QByteArray text, documentText(revision));
    // A digest over the text: no attachment can hold it by chance.
    const QByteArray boundary = "shanke-" + Digest::of(text).toHex().first(40);
    SHANKE_TRY(write(*file, "--" + boundary + "\r\nContent-Type: application/json\r\n\r\n" + text));
    for (const Attachment* attachment : followingParts(revision)) {
        SHANKE_TRY(write(*file, "\r\n--" + boundary + "\r\n" + partHeaders(*attachment)));
        SHANKE_TRY(copyContent(*attachment, *file));
    }
    SHANKE_TRY(write(*file, "\r\n--" + boundary + "--"));
    file->seek(0);
    return RelatedDocument{"multipart/related; boundary=\"" + boundary + '"', file};
}

} // namespace shanke
