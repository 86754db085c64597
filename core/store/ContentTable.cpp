// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ContentTable.h"

#include "store/ContentDevice.h"

#include <QCryptographicHash>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

// The next piece, full unless the source ends.
Result<QByteArray> readPiece(QIODevice& source)
{
    QByteArray piece(ContentTable::PieceBytes, Qt::Uninitialized);
    qint64 filled = 0;
    while (filled < piece.size()) {
        const qint64 count = source.read(piece.data() + filled, piece.size() - filled);
        if (count < 0 && !source.atEnd())
            return fail(ErrorKind::InvalidInput,
                        u"The bytes of an attachment cannot be read: %1"_s.arg(source.errorString()));
        if (count <= 0)
            break;
        filled += count;
    }
    piece.truncate(filled);
    return piece;
}

Result<qint64> freeKey(const ReadSnapshot& snapshot)
{
    SHANKE_LET(Statement row, snapshot.query("SELECT coalesce(max(key), 0) + 1 FROM content"));
    SHANKE_TRY(row.next());
    return row.integer(0);
}

Result<std::optional<qint64>> keyOf(const ReadSnapshot& snapshot, const QByteArray& sha256)
{
    SHANKE_LET(Statement row, snapshot.query("SELECT key FROM content WHERE sha256 = ?", sha256));
    SHANKE_LET(const bool found, row.next());
    return found ? std::optional(row.integer(0)) : std::nullopt;
}

} // namespace

// The digest is known only at the end, so the pieces are written first and given up when they are not needed.
Result<StoredContent> ContentTable::store(WriteTransaction& transaction, QIODevice& source)
{
    QCryptographicHash sha256(QCryptographicHash::Sha256);
    QCryptographicHash md5(QCryptographicHash::Md5);
    StoredContent content;
    SHANKE_LET(content.key, freeKey(transaction));
    for (int number = 0;; ++number) {
        SHANKE_LET(const QByteArray piece, readPiece(source));
        if (piece.isEmpty())
            break;
        sha256.addData(piece);
        md5.addData(piece);
        content.length += piece.size();
        SHANKE_TRY(transaction.execute("INSERT INTO piece (content, number, bytes) VALUES (?, ?, ?)",
                                       content.key, number, piece));
    }
    content.md5 = md5.result();
    SHANKE_LET(const auto existing, keyOf(transaction, sha256.result()));
    if (existing) {
        SHANKE_TRY(transaction.execute("DELETE FROM piece WHERE content = ?", content.key));
        content.key = *existing;
        return content;
    }
    SHANKE_TRY(transaction.execute("INSERT INTO content (key, sha256, md5, length) VALUES (?, ?, ?, ?)",
                                   content.key, sha256.result(), content.md5, content.length));
    return content;
}

Result<> ContentTable::removeUnnamed(WriteTransaction& transaction, qint64 key)
{
    SHANKE_LET(Statement named, transaction.query("SELECT 1 FROM attachment WHERE content = ? LIMIT 1", key));
    SHANKE_LET(const bool found, named.next());
    if (found)
        return {};
    SHANKE_TRY(transaction.execute("DELETE FROM piece WHERE content = ?", key));
    return transaction.execute("DELETE FROM content WHERE key = ?", key);
}

ContentOpener ContentTable::opener(std::shared_ptr<const Connection> connection, const StoredContent& content)
{
    return [connection = std::move(connection), content]() -> Result<std::unique_ptr<QIODevice>> {
        auto device = std::make_unique<ContentDevice>(connection, content);
        device->open(QIODevice::ReadOnly | QIODevice::Unbuffered);
        return device;
    };
}

} // namespace shanke
