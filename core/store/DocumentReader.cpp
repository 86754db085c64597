// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/DocumentReader.h"

#include "revision/RevTreeCodec.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

Failure missingDocument()
{
    return fail(ErrorKind::NotFound, u"missing"_s, u"store"_s);
}

std::vector<LeafState> leafStates(const RevTree& tree)
{
    std::vector<LeafState> states;
    for (const RevNode* leaf : tree.leaves())
        states.push_back({leaf->rev, leaf->deleted});
    return states;
}

Result<qint64> changesAfter(const ReadSnapshot& snapshot, qint64 sequence)
{
    SHANKE_LET(Statement row, snapshot.query("SELECT count(*) FROM document WHERE sequence > ?", sequence));
    SHANKE_TRY(row.next());
    return row.integer(0);
}

// SQLite's LIMIT: negative is none.
int sqlLimit(int limit)
{
    return limit > 0 ? limit : -1;
}

} // namespace

Result<Revision> DocumentReader::get(const DocId& id, const std::optional<RevId>& rev) const
{
    SHANKE_LET(const StoredDocument document, DocumentTable::find(m_snapshot, id));
    if (document.key == 0)
        return missingDocument();
    const RevNode* node = rev ? document.tree.find(*rev) : &document.tree.winner();
    if (!rev && node->deleted)
        return fail(ErrorKind::NotFound, u"deleted"_s, u"store"_s);
    if (!node || node->body == 0)
        return missingDocument();
    Revision revision{id, node->rev, document.tree.ancestry(node->rev), node->deleted, {}, {}};
    SHANKE_TRY(BodyTable::read(m_snapshot, node->body, m_connection, revision));
    return revision;
}

Result<DocumentState> DocumentReader::state(const DocId& id) const
{
    SHANKE_LET(const StoredDocument document, DocumentTable::find(m_snapshot, id));
    if (document.key == 0)
        return missingDocument();
    DocumentState state;
    state.leaves = leafStates(document.tree);
    state.winner = state.leaves.front().rev;
    state.deleted = state.leaves.front().deleted;
    state.sequence = document.sequence;
    for (const RevNode* node : document.tree.branch(state.winner))
        state.history.push_back({node->rev, node->deleted, node->body != 0});
    return state;
}

Result<QList<RevId>> DocumentReader::leavesAbove(const DocId& id, const RevId& rev) const
{
    SHANKE_LET(const StoredDocument document, DocumentTable::find(m_snapshot, id));
    if (document.key == 0)
        return missingDocument();
    QList<RevId> leaves;
    for (const RevNode* const leaf : document.tree.leaves()) {
        const qint64 back = qint64(leaf->rev.generation) - qint64(rev.generation);
        if (leaf->rev == rev)
            return QList<RevId>{rev}; // nothing came of a leaf
        if (back > 0 && leaf->body != 0 && document.tree.ancestry(leaf->rev).value(back) == rev.hash)
            leaves.append(leaf->rev);
    }
    return leaves;
}

Result<ChangeRows> DocumentReader::changes(qint64 since, int limit) const
{
    SHANKE_LET(ChangeRows changes, changeRows("SELECT sequence, id, deleted, tree FROM document "
                                              "WHERE sequence > ? ORDER BY sequence LIMIT ?",
                                              since, limit));
    if (limit > 0 && changes.rows.size() == static_cast<size_t>(limit)) {
        SHANKE_LET(changes.pending, changesAfter(m_snapshot, changes.lastSequence));
    }
    return changes;
}

Result<ChangeRows> DocumentReader::latestChanges(int limit) const
{
    SHANKE_LET(const qint64 all, changesAfter(m_snapshot, 0));
    SHANKE_LET(ChangeRows changes, changeRows("SELECT sequence, id, deleted, tree FROM document "
                                              "WHERE sequence > ? ORDER BY sequence DESC LIMIT ?",
                                              0, limit));
    changes.pending = all - static_cast<qint64>(changes.rows.size());
    return changes;
}

Result<ChangeRows> DocumentReader::changeRows(const char* sql, qint64 since, int limit) const
{
    SHANKE_LET(Statement row, m_snapshot.query(sql, since, sqlLimit(limit)));
    ChangeRows changes;
    changes.lastSequence = since;
    for (;;) {
        SHANKE_LET(const bool found, row.next());
        if (!found)
            return changes;
        SHANKE_LET(const RevTree tree, decodeTree(row.bytes(3)));
        changes.rows.push_back({row.integer(0), DocId(row.text(1)), row.flag(2), leafStates(tree)});
        changes.lastSequence = changes.rows.back().sequence;
    }
}

Result<MissingRevs> DocumentReader::missing(const RevsById& revs) const
{
    MissingRevs answer;
    for (auto wanted = revs.begin(); wanted != revs.end(); ++wanted) {
        SHANKE_LET(const StoredDocument document, DocumentTable::find(m_snapshot, wanted.key()));
        MissingEntry entry;
        for (const RevId& rev : wanted.value())
            if (!document.tree.find(rev))
                entry.missing.append(rev);
        if (entry.missing.isEmpty())
            continue;
        entry.possibleAncestors = document.tree.possibleAncestors(entry.missing);
        answer.insert(wanted.key(), std::move(entry));
    }
    return answer;
}

Result<std::vector<DocumentRow>> DocumentReader::list(const ListRange& range) const
{
    const char* sql = range.bodies
                          ? "SELECT id, winner, document.sequence, conflicted, json FROM document JOIN body "
                            "ON body.key = document.body "
                            "WHERE id >= ? AND NOT deleted ORDER BY id LIMIT ?"
                          : "SELECT id, winner, sequence, conflicted FROM document WHERE id >= ? "
                            "AND NOT deleted ORDER BY id LIMIT ?";
    SHANKE_LET(Statement row,
               m_snapshot.query(sql, std::max(range.prefix, range.first), sqlLimit(range.limit)));
    std::vector<DocumentRow> rows;
    for (;;) {
        SHANKE_LET(const bool found, row.next());
        if (!found || !row.text(0).startsWith(range.prefix))
            return rows;
        SHANKE_LET(RevId winner, RevId::parse(row.bytes(1)));
        rows.push_back({DocId(row.text(0)), std::move(winner), row.integer(2), row.flag(3),
                        range.bodies ? Body::fromTrusted(row.bytes(4)) : Body()});
    }
}

} // namespace shanke
