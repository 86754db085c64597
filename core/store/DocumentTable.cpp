// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/DocumentTable.h"

#include "revision/RevTreeCodec.h"
#include "store/Checksum.h"

namespace shanke {

namespace {

// A number for every change, never given twice, together with what the change does to the counts.
Result<qint64> nextSequence(WriteTransaction& transaction, int documents, int deletedDocuments)
{
    SHANKE_LET(
        Statement row,
        transaction.query("UPDATE store SET last_sequence = last_sequence + 1, documents = documents + ?, "
                          "deleted_documents = deleted_documents + ? RETURNING last_sequence",
                          documents, deletedDocuments));
    SHANKE_TRY(row.next());
    const qint64 sequence = row.integer(0);
    SHANKE_TRY(row.run());
    return sequence;
}

} // namespace

Result<StoredDocument> DocumentTable::find(const ReadSnapshot& snapshot, const DocId& id)
{
    StoredDocument document;
    SHANKE_LET(Statement row, snapshot.query("SELECT key, sequence, deleted, tree FROM document WHERE id = ?",
                                             id.toString()));
    SHANKE_LET(const bool found, row.next());
    if (!found)
        return document;
    document.key = row.integer(0);
    document.sequence = row.integer(1);
    document.deleted = row.flag(2);
    document.treeBytes = row.bytes(3);
    SHANKE_LET(document.tree, decodeTree(document.treeBytes));
    return document;
}

Result<qint64> DocumentTable::save(WriteTransaction& transaction, const DocId& id,
                                   const StoredDocument& before, const RevTree& tree,
                                   const QByteArray& treeBytes)
{
    const auto leaves = tree.leaves();
    const RevNode& winner = *leaves.front();
    const bool conflicted = leaves.size() > 1 && !leaves[1]->deleted; // live leaves come first
    const bool isNew = before.key == 0;
    const int live = int(!winner.deleted) - int(!isNew && !before.deleted);
    const int dead = int(winner.deleted) - int(!isNew && before.deleted);
    SHANKE_LET(const qint64 sequence, nextSequence(transaction, live, dead));
    if (isNew)
        SHANKE_TRY(transaction.execute(
            "INSERT INTO document (sequence, winner, body, deleted, conflicted, tree, checksum, id) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            sequence, Utf8{winner.rev.toByteArray()}, winner.body, winner.deleted, conflicted, treeBytes,
            checksumOf(id, treeBytes), id.toString()));
    else
        SHANKE_TRY(transaction.execute("UPDATE document SET sequence = ?, winner = ?, body = ?, deleted = ?, "
                                       "conflicted = ?, tree = ?, checksum = ? WHERE key = ?",
                                       sequence, Utf8{winner.rev.toByteArray()}, winner.body, winner.deleted,
                                       conflicted, treeBytes, checksumOf(id, treeBytes), before.key));
    return sequence;
}

Result<> DocumentTable::saveBodies(WriteTransaction& transaction, const DocId& id, qint64 key,
                                   const RevTree& tree)
{
    const QByteArray bytes = encodeTree(tree);
    return transaction.execute("UPDATE document SET tree = ?, checksum = ? WHERE key = ?", bytes,
                               checksumOf(id, bytes), key);
}

Result<> DocumentTable::remove(WriteTransaction& transaction, const StoredDocument& document)
{
    SHANKE_TRY(transaction.execute("DELETE FROM document WHERE key = ?", document.key));
    return transaction.execute(
        "UPDATE store SET documents = documents - ?, deleted_documents = deleted_documents - ?",
        !document.deleted, document.deleted);
}

} // namespace shanke
