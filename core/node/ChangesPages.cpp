// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/ChangesPages.h"

#include "revision/DocumentJson.h"

#include <QSet>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

couch::Change changeOf(const ChangeRow& row, bool allLeaves)
{
    couch::Change change{.sequence = couch::Sequence::fromNumber(row.sequence),
                         .id = row.id,
                         .revs = {},
                         .deleted = row.deleted,
                         .document = {}};
    for (const LeafState& leaf : row.leaves) {
        change.revs.append(leaf.rev);
        if (!allLeaves)
            break;
    }
    return change;
}

// Keeps the rows a client named, up to its limit; the page then ends where the rows end.
void keepNamed(ChangeRows& rows, const QList<DocId>& names, int limit)
{
    const QSet<DocId> named(names.begin(), names.end());
    std::erase_if(rows.rows, [&](const ChangeRow& row) { return !named.contains(row.id); });
    if (limit > 0 && rows.rows.size() > static_cast<size_t>(limit)) {
        rows.pending += static_cast<qint64>(rows.rows.size()) - limit;
        rows.rows.resize(static_cast<size_t>(limit));
        rows.lastSequence = rows.rows.back().sequence;
    }
}

} // namespace

Result<couch::ChangesQuery> ChangesPages::resolved(NodeDatabase& database, couch::ChangesQuery query)
{
    if (query.since.queryText() == "now") {
        SHANKE_LET(const auto info, database.info());
        query.since = info.updateSequence;
    }
    if (couch::Sequence::fromNumber(query.since.toNumber()) != query.since)
        return fail(ErrorKind::InvalidInput, u"Malformed sequence supplied in 'since' parameter."_s);
    return query;
}

Result<couch::ChangesPage> ChangesPages::read(NodeDatabase& database, const couch::ChangesQuery& query)
{
    const DocumentStore& store = database.store();
    SHANKE_LET(const auto snapshot, store.read());
    SHANKE_LET(auto rows, store.changes(snapshot, query.since.toNumber(), query.docIds ? 0 : query.limit));
    if (query.docIds)
        keepNamed(rows, *query.docIds, query.limit);
    couch::ChangesPage page{
        .rows = {}, .lastSequence = couch::Sequence::fromNumber(rows.lastSequence), .pending = rows.pending};
    for (const ChangeRow& row : rows.rows) {
        page.rows.push_back(changeOf(row, query.allLeaves));
        if (query.includeDocs) {
            SHANKE_LET(const auto winner, store.get(snapshot, row.id, row.leaves.front().rev));
            SHANKE_LET(page.rows.back().document, writeDocument(winner));
        }
    }
    return page;
}

} // namespace shanke
