// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/StrongId.h"
#include "revision/RevTree.h"
#include "sqlite/WriteTransaction.h"

namespace shanke {

// A document's row: its revisions, and what can be said of it without its body.
struct StoredDocument
{
    qint64 key = 0; // 0: not in the table yet
    qint64 sequence = 0;
    bool deleted = false; // the winner is a deletion
    QByteArray treeBytes; // as in the table
    RevTree tree;
};

// The rows of documents, by id. Owns the counters of the store, which change with them.
class DocumentTable
{
public:
    // A StoredDocument without key when there is no such document. Damaged.
    static Result<StoredDocument> find(const ReadSnapshot& snapshot, const DocId& id);

    // Writes the row of `document` as its tree says, under a new sequence, which it answers. `before` is the
    // row that find() gave.
    static Result<qint64> save(WriteTransaction& transaction, const DocId& id, const StoredDocument& before,
                               const RevTree& tree, const QByteArray& treeBytes);
    // Only which bodies are kept differs from the row: that is no change and has no sequence.
    static Result<> saveBodies(WriteTransaction& transaction, const DocId& id, qint64 key,
                               const RevTree& tree);
    // Takes the row away; nobody is told by a sequence.
    static Result<> remove(WriteTransaction& transaction, const StoredDocument& document);
};

} // namespace shanke
