// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/merge/MergeReports.h"

namespace shanke {

namespace {

constexpr int ReportsAtATime = 200; // so that a database of any size is read in bounded memory

// Bodies are parsed only where the word stands at all.
bool mayHaveCandidates(const Body& body)
{
    return body.text().contains("\"candidates\"");
}

} // namespace

Result<MergeReport> reportOn(const DocumentStore& store, const ReadSnapshot& snapshot, const DocId& id,
                             int merged)
{
    SHANKE_LET(const DocumentState state, store.state(snapshot, id));
    MergeReport report{id, state.winner.toString(), merged, int(state.conflicts().size()), {}};
    if (state.deleted)
        return report;
    SHANKE_LET(const Revision winner, store.get(snapshot, id));
    report.candidates = candidatesIn(winner.body.toObject());
    return report;
}

Result<QList<MergeReport>> reportOnAll(const DocumentStore& store, const QHash<DocId, int>& merged)
{
    SHANKE_LET(const ReadSnapshot snapshot, store.read());
    QList<MergeReport> reports;
    ListRange range;
    range.limit = ReportsAtATime;
    range.bodies = true;
    for (;;) {
        SHANKE_LET(const auto rows, store.list(snapshot, range));
        for (const DocumentRow& row : rows) {
            if (!row.conflicted && !merged.contains(row.id) && !mayHaveCandidates(row.body))
                continue;
            SHANKE_LET(MergeReport report, reportOn(store, snapshot, row.id, merged.value(row.id)));
            if (report.merged > 0 || report.needsPerson())
                reports.append(std::move(report));
        }
        if (rows.size() < ReportsAtATime)
            return reports;
        range.first = rows.back().id.toString() + QChar(0);
    }
}

} // namespace shanke
