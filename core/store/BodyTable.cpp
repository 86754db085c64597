// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/BodyTable.h"

#include "store/Checksum.h"

namespace shanke {

using namespace Qt::StringLiterals;

Result<qint64> BodyTable::insert(WriteTransaction& transaction, const Body& body,
                                 const std::vector<StoredAttachment>& attachments, qint64 source)
{
    SHANKE_TRY(transaction.execute("INSERT INTO body (json, attachments, sequence, received, checksum) "
                                   "VALUES (?, ?, (SELECT last_sequence + 1 FROM store), ?, ?)",
                                   Utf8{body.text()}, qint64(attachments.size()), source,
                                   checksumOf(body.text())));
    const qint64 key = transaction.lastKey();
    for (const StoredAttachment& attachment : attachments)
        SHANKE_TRY(transaction.execute("INSERT INTO attachment (body, name, type, revpos, content) "
                                       "VALUES (?, ?, ?, ?, ?)",
                                       key, attachment.name, Utf8{attachment.contentType}, attachment.revpos,
                                       attachment.content.key));
    return key;
}

Result<> BodyTable::remove(WriteTransaction& transaction, qint64 key)
{
    SHANKE_LET(const auto named, attachments(transaction, key));
    if (!named.empty())
        SHANKE_TRY(transaction.execute("DELETE FROM attachment WHERE body = ?", key));
    for (const StoredAttachment& attachment : named)
        SHANKE_TRY(ContentTable::removeUnnamed(transaction, attachment.content.key));
    return transaction.execute("DELETE FROM body WHERE key = ?", key);
}

Result<std::vector<StoredAttachment>> BodyTable::attachments(const ReadSnapshot& snapshot, qint64 key)
{
    SHANKE_LET(Statement row,
               snapshot.query("SELECT name, type, revpos, content.key, md5, length FROM attachment "
                              "JOIN content ON content.key = attachment.content WHERE body = ?",
                              key));
    std::vector<StoredAttachment> attachments;
    for (;;) {
        SHANKE_LET(const bool found, row.next());
        if (!found)
            return attachments;
        attachments.push_back({row.text(0), row.bytes(1), static_cast<quint32>(row.integer(2)),
                               StoredContent{row.integer(3), row.bytes(4), row.integer(5)}});
    }
}

Result<BodyOrigin> BodyTable::origin(const ReadSnapshot& snapshot, qint64 key)
{
    SHANKE_LET(Statement row, snapshot.query("SELECT sequence, received FROM body WHERE key = ?", key));
    SHANKE_LET(const bool found, row.next());
    if (!found)
        return fail(ErrorKind::Damaged, u"The text of a revision is gone."_s, u"store"_s);
    return BodyOrigin{row.integer(0), row.integer(1)};
}

Result<KeptBody> BodyTable::kept(const ReadSnapshot& snapshot, qint64 key, const RevId& rev)
{
    SHANKE_LET(Statement row, snapshot.query("SELECT json, sequence, received FROM body WHERE key = ?", key));
    SHANKE_LET(const bool found, row.next());
    if (!found)
        return fail(ErrorKind::Damaged, u"The text of a revision is gone."_s, u"store"_s);
    return KeptBody{rev, dayOf(Body::fromTrusted(row.bytes(0))), row.integer(1), row.flag(2), false};
}

Result<> BodyTable::read(const ReadSnapshot& snapshot, qint64 key,
                         std::shared_ptr<const Connection> connection, Revision& revision)
{
    SHANKE_LET(Statement row, snapshot.query("SELECT json, attachments FROM body WHERE key = ?", key));
    SHANKE_LET(const bool found, row.next());
    if (!found)
        return fail(ErrorKind::Damaged, u"The text of a revision is gone."_s, u"store"_s);
    revision.body = Body::fromTrusted(row.bytes(0));
    if (row.integer(1) == 0)
        return {};
    SHANKE_LET(const auto stored, attachments(snapshot, key));
    for (const StoredAttachment& attachment : stored)
        revision.attachments.push_back({.name = attachment.name,
                                        .contentType = attachment.contentType,
                                        .digest = couchDigest(attachment.content.md5),
                                        .length = attachment.content.length,
                                        .revpos = attachment.revpos,
                                        .content = ContentTable::opener(connection, attachment.content)});
    return {};
}

} // namespace shanke
