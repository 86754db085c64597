// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/delivery/RefusalList.h"

namespace shanke {

Result<QHash<DatabaseName, RefusalList::OfDatabase>> RefusalList::all() const
{
    SHANKE_LET(const ReadSnapshot snapshot, m_file.read());
    SHANKE_LET(Statement row, snapshot.query("SELECT database, id, sequence, reason FROM refusal"));
    QHash<DatabaseName, OfDatabase> all;
    for (;;) {
        SHANKE_LET(const bool found, row.next());
        if (!found)
            return all;
        all[DatabaseName(row.text(0))].insert(DocId(row.text(1)), {row.integer(2), row.text(3)});
    }
}

Result<> RefusalList::add(const DatabaseName& database, const OfDatabase& refused)
{
    SHANKE_LET(WriteTransaction transaction, m_file.begin(Durability::Full));
    for (auto entry = refused.begin(); entry != refused.end(); ++entry)
        SHANKE_TRY(transaction.execute("INSERT OR REPLACE INTO refusal VALUES (?,?,?,?)", database.toString(),
                                       entry.key().toString(), entry->sequence, entry->reason));
    return transaction.commit();
}

Result<> RefusalList::remove(const DatabaseName& database, const QList<DocId>& ids)
{
    SHANKE_LET(WriteTransaction transaction, m_file.begin(Durability::Full));
    for (const DocId& id : ids)
        SHANKE_TRY(transaction.execute("DELETE FROM refusal WHERE database = ? AND id = ?",
                                       database.toString(), id.toString()));
    return transaction.commit();
}

} // namespace shanke
