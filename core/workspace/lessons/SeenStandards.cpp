// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/lessons/SeenStandards.h"

namespace shanke {

Result<StandardsSeen> SeenStandards::all() const
{
    StandardsSeen seen;
    SHANKE_LET(const ReadSnapshot snapshot, m_work.read());
    SHANKE_LET(Statement column, snapshot.query("SELECT name, since, is_whole FROM seen_column"));
    for (;;) {
        SHANKE_LET(const bool found, column.next());
        if (!found)
            break;
        seen.columns.insert(
            column.text(0),
            {column.text(0), QDateTime::fromMSecsSinceEpoch(column.integer(1)), column.flag(2)});
    }
    SHANKE_LET(Statement row, snapshot.query("SELECT id, mark, version, known, replaces FROM seen_standard"));
    for (;;) {
        SHANKE_LET(const bool found, row.next());
        if (!found)
            return seen;
        const DocId id(row.text(0));
        seen.standards.insert(
            id, {id, row.text(1), int(row.integer(2)), int(row.integer(3)), DocId(row.text(4))});
    }
}

// What one look saw is kept whole or not at all: else a column could be whole whose plans are not known.
Result<> SeenStandards::keep(const std::vector<SeenStandard>& standards,
                             const std::vector<SeenColumn>& columns)
{
    if (standards.empty() && columns.empty())
        return {};
    SHANKE_LET(WriteTransaction transaction, m_work.begin(Durability::Full));
    for (const SeenStandard& each : standards)
        SHANKE_TRY(transaction.execute("INSERT INTO seen_standard (id, mark, version, known, replaces)"
                                       " VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET"
                                       " mark = excluded.mark, version = excluded.version,"
                                       " known = max(known, excluded.known), replaces = excluded.replaces",
                                       each.id.toString(), each.mark, each.version, each.known,
                                       each.replaces.toString()));
    for (const SeenColumn& each : columns)
        SHANKE_TRY(
            transaction.execute("INSERT OR REPLACE INTO seen_column (name, since, is_whole) VALUES (?, ?, ?)",
                                each.name, each.since.toMSecsSinceEpoch(), each.isWhole));
    return transaction.commit();
}

Result<> SeenStandards::know(const std::vector<std::pair<DocId, int>>& versions)
{
    if (versions.empty())
        return {};
    SHANKE_LET(WriteTransaction transaction, m_work.begin(Durability::Full));
    for (const auto& [id, version] : versions)
        SHANKE_TRY(transaction.execute("UPDATE seen_standard SET known = max(known, ?) WHERE id = ?", version,
                                       id.toString()));
    return transaction.commit();
}

} // namespace shanke
