// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/AttachmentIntake.h"

#include <QSet>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

// CouchDB's digest may be of compressed bytes and then differs from ours: the generation decides as well.
bool matches(const StoredAttachment& kept, const Attachment& stub)
{
    const bool unspecific = stub.digest.isEmpty() && stub.revpos == 0;
    return kept.name == stub.name &&
           (unspecific || kept.revpos == stub.revpos || couchDigest(kept.content.md5) == stub.digest);
}

} // namespace

Result<std::vector<StoredAttachment>> AttachmentIntake::take(const std::vector<Attachment>& attachments,
                                                             quint32 generation) const
{
    std::vector<StoredAttachment> stored;
    QSet<QString> names;
    for (const Attachment& attachment : attachments) {
        if (names.contains(attachment.name))
            return fail(ErrorKind::InvalidInput,
                        u"There are two attachments named %1."_s.arg(attachment.name));
        names.insert(attachment.name);
        SHANKE_LET(StoredAttachment taken,
                   attachment.isStub() ? resolve(attachment) : takeBytes(attachment, generation));
        stored.push_back(std::move(taken));
    }
    return stored;
}

Result<StoredAttachment> AttachmentIntake::takeBytes(const Attachment& attachment, quint32 generation) const
{
    SHANKE_LET(const auto source, attachment.content());
    SHANKE_LET(StoredContent content, ContentTable::store(m_transaction, *source));
    if (attachment.length != 0 && attachment.length != content.length)
        return fail(ErrorKind::Protocol,
                    u"Attachment %1 has %2 bytes and should have %3."_s.arg(attachment.name)
                        .arg(content.length)
                        .arg(attachment.length));
    return StoredAttachment{attachment.name, attachment.contentType,
                            attachment.revpos == 0 ? generation : attachment.revpos, std::move(content)};
}

Result<StoredAttachment> AttachmentIntake::resolve(const Attachment& stub) const
{
    for (const qint64 body : m_ancestorBodies) {
        SHANKE_LET(auto kept, BodyTable::attachments(m_transaction, body));
        for (StoredAttachment& attachment : kept)
            if (matches(attachment, stub))
                return std::move(attachment);
    }
    return fail(ErrorKind::Precondition,
                u"The bytes of attachment %1 are not here (missing stub)."_s.arg(stub.name));
}

} // namespace shanke
