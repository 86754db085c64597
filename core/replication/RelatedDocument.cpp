// SPDX-License-Identifier: GPL-3.0-or-later
#include "replication/RelatedDocument.h"

#include "base/Digest.h"
#include "replication/AttachmentContent.h"
#include "revision/DocumentJson.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 CopyBytes = 64 * 1024;

// The text of the document in which what has content follows, in the order of its attachments.
Result<QByteArray> documentText(Revision revision)
{
    for (Attachment& attachment : revision.attachments)
        attachment.follows = !attachment.isStub();
    return writeDocument(revision, {.revisions = true, .attachmentData = false, .conflicts = {}});
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
    for (const Attachment& attachment : revision.attachments) {
        if (attachment.isStub())
            continue;
        SHANKE_TRY(write(*file, "\r\n--" + boundary + "\r\n" + partHeaders(attachment)));
        SHANKE_TRY(copyContent(attachment, *file));
    }
    SHANKE_TRY(write(*file, "\r\n--" + boundary + "--"));
    file->seek(0);
    return RelatedDocument{"multipart/related; boundary=\"" + boundary + '"', file};
}

} // namespace shanke
