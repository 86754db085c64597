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

Result<> SeenVerdicts::keep(const std::vector<SeenVerdict>& verdicts)
{
    if (verdicts.empty())
        return {};
    SHANKE_LET(WriteTransaction transaction, m_work.begin(Durability::Full));
    for (const SeenVerdict& verdict : verdicts)
        SHANKE_TRY(transaction.execute("INSERT OR REPLACE INTO seen_verdict (event, counted) VALUES (?, ?)",
                                       verdict.event.toString(), verdict.counted));
    return transaction.commit();
}

Result<std::vector<VerdictEntry>> SeenVerdicts::turned(const std::vector<VerdictEntry>& now)
{
    SHANKE_LET(const auto before, seen());
    std::vector<VerdictEntry> turned;
    std::vector<SeenVerdict> fresh;
    for (const VerdictEntry& entry : now) {
        const auto known = before.find(entry.event);
        if (known != before.end() && *known != counts(entry))
            turned.push_back(entry);
        else if (known == before.end() && counts(entry))
            fresh.push_back({entry.event, true});
    }
    SHANKE_TRY(keep(fresh));
    return turned;
}

} // namespace shanke
