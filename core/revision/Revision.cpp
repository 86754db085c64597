// SPDX-License-Identifier: GPL-3.0-or-later
#include "revision/Revision.h"

#include "base/CanonicalJson.h"
#include "base/Digest.h"
#include "revision/revIdOf.h"

#include <QBuffer>
#include <QJsonArray>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype HashCharacters = 32; // as many as CouchDB's own

Result<QJsonArray> attachmentFacts(std::vector<Attachment> attachments)
{
    std::sort(attachments.begin(), attachments.end(),
              [](const Attachment& a, const Attachment& b) { return a.name < b.name; });
    QJsonArray facts;
    for (const Attachment& attachment : attachments) {
        if (attachment.digest.isEmpty())
            return fail(ErrorKind::InvalidInput, u"Attachment %1 has no digest."_s.arg(attachment.name));
        facts.append(QJsonArray{attachment.name, QString::fromUtf8(attachment.contentType),
                                QString::fromLatin1(attachment.digest)});
    }
    return facts;
}

} // namespace

QByteArray couchDigest(QByteArrayView md5)
{
    return "md5-" + md5.toByteArray().toBase64();
}

Attachment attachmentFromBytes(QString name, QByteArray contentType, QByteArray bytes)
{
    Attachment attachment;
    attachment.name = std::move(name);
    attachment.contentType = std::move(contentType);
    attachment.digest = couchDigest(QCryptographicHash::hash(bytes, QCryptographicHash::Md5));
    attachment.length = bytes.size();
    attachment.content = [bytes = std::move(bytes)]() -> Result<std::unique_ptr<QIODevice>> {
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData(bytes);
        buffer->open(QIODevice::ReadOnly);
        return buffer;
    };
    return attachment;
}

Result<RevId> revIdFor(const Edit& edit)
{
    SHANKE_LET(const QJsonArray attachments, attachmentFacts(edit.attachments));
    SHANKE_LET(const QByteArray body, edit.body.canonicalText());
    return revIdOf(edit.parent, edit.deleted, body, attachments);
}

// A list of four: parent, deletion, body, attachments.
Result<RevId> revIdOf(const std::optional<RevId>& parent, bool deleted, const QByteArray& canonicalBody,
                      const QJsonArray& attachments)
{
    const QByteArray before = parent ? '"' + parent->toString().toUtf8() + '"' : QByteArray("null");
    SHANKE_LET(const QByteArray files, canonicalJson(QJsonValue(attachments)));
    const QByteArray text =
        '[' + before + ',' + (deleted ? "true" : "false") + ',' + canonicalBody + ',' + files + ']';
    const quint32 generation = parent ? parent->generation + 1 : 1;
    return RevId{generation, Digest::of(text).toHex().left(HashCharacters)};
}

} // namespace shanke
