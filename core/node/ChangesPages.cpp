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

bool hasFilter(const couch::ChangesQuery& query)
{
    return query.docIds || query.designOnly;
}

// All rows that the query reaches; with a filter also those that it leaves out.
Result<ChangeRows> reached(const DocumentStore& store, const ReadSnapshot& snapshot,
                           const couch::ChangesQuery& query)
{
    const int limit = hasFilter(query) ? 0 : query.limit;
    return query.descending ? store.latestChanges(snapshot, limit)
                            : store.changes(snapshot, query.since.toNumber(), limit);
}

void keepAsked(ChangeRows& rows, const couch::ChangesQuery& query)
{
    const QList<DocId> ids = query.docIds.value_or(QList<DocId>());
    const QSet<DocId> named(ids.begin(), ids.end());
    std::erase_if(rows.rows, [&](const ChangeRow& row) {
        return query.designOnly ? !row.id.toString().startsWith(u"_design/") : !named.contains(row.id);
    });
}

// Ends the page where the rows of it end.
void cutAt(ChangeRows& rows, size_t limit, qint64 since)
{
    if (rows.rows.size() <= limit)
        return;
    rows.pending += static_cast<qint64>(rows.rows.size() - limit);
    rows.rows.resize(limit);
    rows.lastSequence = rows.rows.empty() ? since : rows.rows.back().sequence;
}

Result<ChangeRows> askedRows(const DocumentStore& store, const ReadSnapshot& snapshot,
                             const couch::ChangesQuery& query)
{
    SHANKE_LET(auto rows, reached(store, snapshot, query));
    if (hasFilter(query))
        keepAsked(rows, query);
    if (query.limit > 0 || query.countOnly)
        cutAt(rows, static_cast<size_t>(query.limit), query.since.toNumber());
    return rows;
}

// More digits than a number of ours can have are still a sequence, one that no store reaches.
bool isSequence(const couch::Sequence& since)
{
    const QByteArray text = since.queryText();
    return !text.isEmpty() &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

Result<couch::ChangesQuery> ChangesPages::resolved(NodeDatabase& database, couch::ChangesQuery query)
{
    SHANKE_LET(const auto info, database.info());
    if (query.since.queryText() == "now")
        query.since = info.updateSequence;
    if (!isSequence(query.since))
        return fail(ErrorKind::InvalidInput, u"Malformed sequence supplied in 'since' parameter."_s);
    const bool isKnown = query.since == couch::Sequence::fromNumber(query.since.toNumber()) &&
                         query.since.toNumber() <= info.updateSequence.toNumber();
    if (!isKnown)
        query.since = couch::Sequence::fromNumber(0);
    return query;
}

Result<couch::ChangesPage> ChangesPages::read(NodeDatabase& database, const couch::ChangesQuery& query)
{
    const DocumentStore& store = database.store();
    SHANKE_LET(const auto snapshot, store.read());
    SHANKE_LET(const auto rows, askedRows(store, snapshot, query));
    couch::ChangesPage page{
        .rows = {}, .lastSequence = couch::Sequence::fromNumber(rows.lastSequence), .pending = rows.pending};
    for (const ChangeRow& row : rows.rows)
        page.rows.push_back(changeOf(row, query.allLeaves));
    return page;
}

Result<QByteArray> ChangesPages::document(NodeDatabase& database, const couch::Change& change,
                                          const couch::ChangesQuery& query)
{
    const DocumentStore& store = database.store();
    SHANKE_LET(const auto snapshot, store.read());
    SHANKE_LET(const auto winner, store.get(snapshot, change.id, change.revs.first()));
    DocumentFields fields{.revisions = false, .attachmentData = query.attachmentData, .conflicts = {}};
    if (query.conflicts) {
        SHANKE_LET(const auto state, store.state(snapshot, change.id));
        fields.conflicts = state.conflicts();
    }
    return writeDocument(winner, fields);
}

} // namespace shanke
