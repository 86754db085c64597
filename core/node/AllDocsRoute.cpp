// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/AllDocsRoute.h"

#include "node/NodeAnswer.h"
#include "node/PieceDevice.h"
#include "revision/DocumentJson.h"

namespace shanke {

namespace {

// CouchDB orders ids here by their bytes, as the store does.
bool isAfter(const QString& a, const QString& b)
{
    return a.toUtf8() > b.toUtf8();
}

} // namespace

AllDocsRoute::AllDocsRoute(NodeDatabases& databases, QString database, AllDocsQuery query)
    : m_databases(databases), m_database(std::move(database)), m_query(std::move(query))
{
}

Result<HttpResponse> AllDocsRoute::answer(NodeDatabases& databases, NodeDatabase& database,
                                          const NodeRequest& request)
{
    if (request.method() != "GET" && request.method() != "POST")
        return methodNotAllowed("GET,HEAD,POST");
    SHANKE_LET(auto query, AllDocsQuery::decode(request));
    const std::shared_ptr<AllDocsRoute> route(new AllDocsRoute(databases, database.name(), std::move(query)));
    SHANKE_TRY(route->load(database.store()));
    return PieceDevice::answer([route] { return route->next(); });
}

Result<> AllDocsRoute::load(const DocumentStore& store)
{
    SHANKE_LET(const auto snapshot, store.read());
    SHANKE_LET(m_rows, m_query.keys ? keyRows(store, snapshot) : rangeRows(store, snapshot));
    if (m_query.descending)
        std::reverse(m_rows.begin(), m_rows.end());
    const auto skip = std::min<size_t>(m_rows.size(), static_cast<size_t>(m_query.skip));
    m_rows.erase(m_rows.begin(), m_rows.begin() + static_cast<std::ptrdiff_t>(skip));
    if (m_query.limit && static_cast<size_t>(*m_query.limit) < m_rows.size())
        m_rows.resize(static_cast<size_t>(*m_query.limit));
    SHANKE_LET(const auto info, store.info(snapshot));
    m_start = R"({"total_rows":)" + QByteArray::number(info.documents) + R"(,"offset":)" +
              QByteArray::number(m_query.skip);
    if (m_query.updateSequence)
        m_start += R"(,"update_seq":)" + QByteArray::number(info.lastSequence);
    m_start += R"(,"rows":[)";
    return {};
}

Result<std::vector<AllDocsRoute::Row>> AllDocsRoute::keyRows(const DocumentStore& store,
                                                             const ReadSnapshot& snapshot) const
{
    std::vector<Row> rows;
    for (const QString& key : *m_query.keys) {
        const auto state = store.state(snapshot, DocId(key));
        if (state)
            rows.push_back({key, state->winner, state->deleted});
        else if (state.error().kind == ErrorKind::NotFound)
            rows.push_back({key, std::nullopt});
        else
            return Failure(state.error());
    }
    return rows;
}

Result<std::vector<AllDocsRoute::Row>> AllDocsRoute::rangeRows(const DocumentStore& store,
                                                               const ReadSnapshot& snapshot) const
{
    ListRange range{.prefix = {}, .first = m_query.first, .limit = 0, .bodies = false};
    const qint64 wanted = m_query.skip + m_query.limit.value_or(0) + 1; // one may be the excluded first
    if (m_query.limit && !m_query.descending && wanted < std::numeric_limits<int>::max())
        range.limit = static_cast<int>(wanted);
    SHANKE_LET(const auto documents, store.list(snapshot, range));
    std::vector<Row> rows;
    for (const DocumentRow& document : documents) {
        const QString& id = document.id.toString();
        if (!m_query.includesFirst && id == m_query.first)
            continue;
        if (m_query.last && (isAfter(id, *m_query.last) || (!m_query.includesLast && id == *m_query.last)))
            break;
        rows.push_back({id, document.winner});
    }
    return rows;
}

Result<std::optional<QByteArray>> AllDocsRoute::next()
{
    if (!m_start.isEmpty())
        return std::exchange(m_start, {});
    if (m_next == m_rows.size()) {
        const bool wasDone = std::exchange(m_isDone, true);
        return wasDone ? std::nullopt : std::optional<QByteArray>("]}\n");
    }
    SHANKE_LET(const auto text, textOf(m_rows[m_next]));
    return (m_next++ > 0 ? ",\n" : "") + text;
}

Result<QByteArray> AllDocsRoute::textOf(const Row& row) const
{
    QByteArray id;
    couch::appendJsonString(id, row.id);
    if (!row.rev)
        return R"({"key":)" + id + R"(,"error":"not_found"})";
    QByteArray out = R"({"id":)" + id + R"(,"key":)" + id + R"(,"value":{"rev":)";
    couch::appendJsonString(out, row.rev->toString());
    out += row.deleted ? R"(,"deleted":true})" : "}";
    if (m_query.includeDocs) {
        SHANKE_LET(const auto text, documentText(row));
        out += R"(,"doc":)" + text;
    }
    return out + '}';
}

// A later revision may have taken the place of the one that was found, and its text be gone.
Result<QByteArray> AllDocsRoute::documentText(const Row& row) const
{
    if (row.deleted)
        return QByteArray("null");
    SHANKE_LET(NodeDatabase* const database, m_databases.find(m_database));
    const DocumentStore& store = database->store();
    SHANKE_LET(const auto snapshot, store.read());
    const auto revision = store.get(snapshot, DocId(row.id), row.rev);
    if (!revision && revision.error().kind == ErrorKind::NotFound)
        return QByteArray("null");
    SHANKE_TRY(revision);
    DocumentFields fields{.revisions = false, .attachmentData = m_query.attachmentData, .conflicts = {}};
    if (m_query.conflicts) {
        SHANKE_LET(const auto state, store.state(snapshot, DocId(row.id)));
        fields.conflicts = state.conflicts();
    }
    return writeDocument(*revision, fields);
}

} // namespace shanke
