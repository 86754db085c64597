// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/StoreCompaction.h"

#include "revision/RevTreeCodec.h"
#include "store/BodyTable.h"

namespace shanke {

namespace {

struct Row
{
    qint64 key = 0;
    DocId id;
    QByteArray tree;
};

Result<std::vector<Row>> rowsAfter(const ReadSnapshot& snapshot, qint64 key, int limit)
{
    SHANKE_LET(
        Statement row,
        snapshot.query("SELECT key, id, tree FROM document WHERE key > ? ORDER BY key LIMIT ?", key, limit));
    std::vector<Row> rows;
    for (;;) {
        SHANKE_LET(const bool found, row.next());
        if (!found)
            return rows;
        rows.push_back({row.integer(0), DocId(row.text(1)), row.bytes(2)});
    }
}

bool hasHistory(const RevTree& tree)
{
    return std::any_of(tree.nodes().begin(), tree.nodes().end(),
                       [](const RevNode& node) { return node.inner && node.body != 0; });
}

} // namespace

Result<CompactionStep> StoreCompaction::run(qint64 after, int documents)
{
    SHANKE_LET(const std::vector<Row> rows, rowsAfter(m_transaction, after, documents));
    for (const Row& row : rows) {
        SHANKE_LET(RevTree tree, decodeTree(row.tree));
        if (hasHistory(tree))
            SHANKE_TRY(compact(row.id, row.key, std::move(tree)));
    }
    if (!rows.empty())
        m_step.next = rows.back().key;
    m_step.isLast = rows.size() < static_cast<size_t>(documents);
    return m_step;
}

Result<> StoreCompaction::compact(const DocId& id, qint64 key, RevTree tree)
{
    SHANKE_LET(const auto kept, keptBodies(id, tree));
    const QList<RevId> unneeded = bodiesToGiveUp(tree, kept, m_retention.sharedUpTo);
    if (unneeded.isEmpty())
        return {};
    for (const RevId& rev : unneeded) {
        SHANKE_TRY(BodyTable::remove(m_transaction, tree.find(rev)->body));
        tree.setBody(rev, 0);
    }
    m_step.bodies += unneeded.size();
    return DocumentTable::saveBodies(m_transaction, id, key, tree);
}

Result<std::vector<KeptBody>> StoreCompaction::keptBodies(const DocId& id, const RevTree& tree) const
{
    const QSet<RevId> named = m_retention.named.value(id);
    std::vector<KeptBody> kept;
    for (const RevNode& node : tree.nodes()) {
        if (node.body == 0)
            continue;
        SHANKE_LET(KeptBody body, BodyTable::kept(m_transaction, node.body, node.rev));
        body.named = named.contains(node.rev);
        kept.push_back(std::move(body));
    }
    return kept;
}

} // namespace shanke
