// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/lessons/SeenVerdicts.h"

namespace shanke {

namespace {

bool counts(const VerdictEntry& entry)
{
    return standingOf(entry.reason) == Standing::Good;
}

} // namespace

Result<QHash<DocId, bool>> SeenVerdicts::seen() const
{
    SHANKE_LET(const ReadSnapshot snapshot, m_work.read());
    SHANKE_LET(Statement row, snapshot.query("SELECT event, counted FROM seen_verdict"));
    QHash<DocId, bool> seen;
    for (;;) {
        SHANKE_LET(const bool found, row.next());
        if (!found)
            return seen;
        seen.insert(DocId(row.text(0)), row.flag(1));
    }
}

Result<> SeenVerdicts::keep(const std::vector<VerdictEntry>& entries)
{
    if (entries.empty())
        return {};
    SHANKE_LET(WriteTransaction transaction, m_work.begin(Durability::Full));
    for (const VerdictEntry& entry : entries)
        SHANKE_TRY(transaction.execute("INSERT OR REPLACE INTO seen_verdict (event, counted) VALUES (?, ?)",
                                       entry.event.toString(), counts(entry)));
    return transaction.commit();
}

Result<std::vector<VerdictEntry>> SeenVerdicts::turned(const std::vector<VerdictEntry>& now)
{
    SHANKE_LET(const auto before, seen());
    std::vector<VerdictEntry> turned;
    std::vector<VerdictEntry> fresh;
    for (const VerdictEntry& entry : now) {
        const auto known = before.find(entry.event);
        if (known != before.end() && *known != counts(entry))
            turned.push_back(entry);
        else if (known == before.end() && counts(entry))
            fresh.push_back(entry);
    }
    SHANKE_TRY(keep(fresh));
    return turned;
}

Result<> SeenVerdicts::note(const std::vector<VerdictEntry>& now)
{
    SHANKE_LET(const auto turnedOnes, turned(now));
    return keep(turnedOnes);
}

} // namespace shanke
