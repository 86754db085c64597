// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/VerdictQueries.h"

#include "catalogue/queryRows.h"

namespace shanke::catalogue {

Result<std::vector<VerdictEntry>> verdictsFor(const ReadSnapshot& snapshot, const UserId& user,
                                              const QDateTime& from)
{
    return rowsOf(
        snapshot.query("SELECT d.id, s.plan, s.author, c.author, c.verdict, s.title, e.reason, c.in_place,"
                       " c.decided_at FROM decision c"
                       " JOIN document d ON d.key = c.document JOIN event e ON e.document = c.document"
                       " JOIN document sd ON sd.id = c.submission AND sd.source = d.source"
                       " JOIN submission s ON s.document = sd.key"
                       " WHERE (c.author = ?1 OR s.author = ?1) AND c.decided_at >= ?2"
                       " UNION ALL SELECT d.id, s.plan, s.author, s.author, NULL, s.title, e.reason, '',"
                       " s.submitted_at FROM submission s JOIN document d ON d.key = s.document"
                       " JOIN event e ON e.document = s.document"
                       " WHERE s.author = ?1 AND s.submitted_at >= ?2 ORDER BY 9 DESC, 1",
                       user.toString(), from.toMSecsSinceEpoch()),
        [](const Statement& row) {
            VerdictEntry entry{DocId(row.text(0)),    DocId(row.text(1)), UserId(row.text(2)),
                               UserId(row.text(3)),   std::nullopt,       row.text(5),
                               Reason(row.integer(6)), DocId(row.text(7))};
            if (!row.isNull(4))
                entry.verdict = Verdict(row.integer(4));
            return entry;
        });
}

} // namespace shanke::catalogue
