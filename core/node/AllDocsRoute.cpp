// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/AllDocsRoute.h"

#include "node/NodeAnswer.h"
#include "revision/DocumentJson.h"

namespace shanke {

namespace {

// CouchDB orders ids here by their bytes, as the store does.
bool isAfter(const QString& a, const QString& b)
{
    return a.toUtf8() > b.toUtf8();
}

} // namespace

AllDocsRoute::AllDocsRoute(const DocumentStore& store, ReadSnapshot snapshot, AllDocsQuery query)
    : m_store(store), m_snapshot(std::move(snapshot)), m_query(std::move(query))
{
}

Result<HttpResponse> AllDocsRoute::answer(NodeDatabase& database, const NodeRequest& request)
{
    if (request.method() != "GET" && request.method() != "POST")
        return methodNotAllowed("GET,HEAD,POST");
    SHANKE_LET(auto query, AllDocsQuery::decode(request));
    SHANKE_LET(auto snapshot, database.store().read());
    const AllDocsRoute route(database.store(), std::move(snapshot), std::move(query));
    SHANKE_LET(const auto rows, route.rows());
    SHANKE_LET(const auto text, route.write(rows));
    return couch::jsonResponse(text);
}

Result<std::vector<AllDocsRoute::Row>> AllDocsRoute::rows() const
{
    SHANKE_LET(auto rows, m_query.keys ? keyRows() : rangeRows());
    if (m_query.descending)
        std::reverse(rows.begin(), rows.end());
    const auto skip = std::min<size_t>(rows.size(), static_cast<size_t>(m_query.skip));
    rows.erase(rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(skip));
    if (m_query.limit && static_cast<size_t>(*m_query.limit) < rows.size())
        rows.resize(static_cast<size_t>(*m_query.limit));
    return rows;
}

Result<std::vector<AllDocsRoute::Row>> AllDocsRoute::keyRows() const
{
    std::vector<Row> rows;
    for (const QString& key : *m_query.keys) {
        const auto state = m_store.state(m_snapshot, DocId(key));
        if (state)
            rows.push_back({key, state->winner, state->deleted});
        else if (state.error().kind == ErrorKind::NotFound)
            rows.push_back({key, std::nullopt});
        else
            return Failure(state.error());
    }
    return rows;
}

Result<std::vector<AllDocsRoute::Row>> AllDocsRoute::rangeRows() const
{
    ListRange range{.prefix = {}, .first = m_query.first, .limit = 0, .bodies = false};
    const qint64 wanted = m_query.skip + m_query.limit.value_or(0) + 1; // one may be the excluded first
    if (m_query.limit && !m_query.descending && wanted < std::numeric_limits<int>::max())
        range.limit = static_cast<int>(wanted);
    SHANKE_LET(const auto documents, m_store.list(m_snapshot, range));
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

Result<QByteArray> AllDocsRoute::write(const std::vector<Row>& rows) const
{
    SHANKE_LET(const auto info, m_store.info(m_snapshot));
    QByteArray out = R"({"total_rows":)" + QByteArray::number(info.documents) + R"(,"offset":)" +
                     QByteArray::number(m_query.skip);
    if (m_query.updateSequence)
        out += R"(,"update_seq":)" + QByteArray::number(info.lastSequence);
    out += R"(,"rows":[)";
    for (const Row& row : rows) {
        if (!out.endsWith('['))
            out += ",\n";
        SHANKE_TRY(append(out, row));
    }
    return out + "]}\n";
}

Result<> AllDocsRoute::append(QByteArray& out, const Row& row) const
{
    QByteArray id;
    couch::appendJsonString(id, row.id);
    if (!row.rev) {
        out += R"({"key":)" + id + R"(,"error":"not_found"})";
        return {};
    }
    out += R"({"id":)" + id + R"(,"key":)" + id + R"(,"value":{"rev":)";
    couch::appendJsonString(out, row.rev->toString());
    out += row.deleted ? R"(,"deleted":true})" : "}";
    if (m_query.includeDocs) {
        SHANKE_LET(const auto text, documentText(row));
        out += R"(,"doc":)" + text;
    }
    out += '}';
    return {};
}

Result<QByteArray> AllDocsRoute::documentText(const Row& row) const
{
    if (row.deleted)
        return QByteArray("null");
    SHANKE_LET(const auto revision, m_store.get(m_snapshot, DocId(row.id), row.rev));
    DocumentFields fields{.revisions = false, .attachmentData = m_query.attachmentData, .conflicts = {}};
    if (m_query.conflicts) {
        SHANKE_LET(const auto state, m_store.state(m_snapshot, DocId(row.id)));
        fields.conflicts = state.conflicts();
    }
    return writeDocument(revision, fields);
}

} // namespace shanke
