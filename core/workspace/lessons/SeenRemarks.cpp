// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/lessons/SeenRemarks.h"

namespace shanke {

Result<QSet<DocId>> SeenRemarks::all() const
{
    SHANKE_LET(const ReadSnapshot snapshot, m_work.read());
    SHANKE_LET(Statement row, snapshot.query("SELECT id FROM seen_remark"));
    QSet<DocId> remarks;
    for (;;) {
        SHANKE_LET(const bool found, row.next());
        if (!found)
            return remarks;
        remarks.insert(DocId(row.text(0)));
    }
}

// What is known already costs no write: it is asked whenever somebody reads a plan.
Result<> SeenRemarks::keep(const QSet<DocId>& remarks)
{
    SHANKE_LET(const auto known, all());
    const QSet<DocId> fresh = remarks - known;
    if (fresh.isEmpty())
        return {};
    SHANKE_LET(WriteTransaction transaction, m_work.begin(Durability::Full));
    for (const DocId& remark : fresh)
        SHANKE_TRY(transaction.execute("INSERT INTO seen_remark (id) VALUES (?)", remark.toString()));
    return transaction.commit();
}

} // namespace shanke
