// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/ChangesRows.h"

#include "node/ChangesPages.h"
#include "node/PieceDevice.h"

namespace shanke {

namespace {

constexpr int RowsOfPage = 500;

} // namespace

ChangesRows::ChangesRows(NodeDatabases& databases, QString database, couch::ChangesQuery query)
    : m_databases(databases),
      m_database(std::move(database)),
      m_query(std::move(query)),
      m_isLimited(m_query.limit > 0 || m_query.countOnly),
      m_lastSequence(m_query.since)
{
}

Result<std::optional<couch::Change>> ChangesRows::next()
{
    while (m_next == m_page.size() && !m_isLast)
        SHANKE_TRY(load());
    if (m_next == m_page.size())
        return std::nullopt;
    couch::Change change = std::move(m_page[m_next++]);
    if (m_query.includeDocs) {
        SHANKE_LET(change.document, documentOf(change));
    }
    return change;
}

Result<> ChangesRows::load()
{
    SHANKE_LET(NodeDatabase* const database, m_databases.find(m_database));
    couch::ChangesQuery query = m_query;
    // What a filter leaves out is counted as well, and from the newest back there is one page only.
    const bool isPaged = !query.descending && !query.countOnly && !query.docIds && !query.designOnly;
    if (isPaged)
        query.limit = m_isLimited ? std::min(query.limit, RowsOfPage) : RowsOfPage;
    SHANKE_LET(auto page, ChangesPages::read(*database, query));
    m_page = std::move(page.rows);
    m_next = 0;
    m_lastSequence = page.lastSequence;
    m_pending = page.pending;
    m_query.since = page.lastSequence;
    if (m_isLimited)
        m_query.limit -= static_cast<int>(m_page.size());
    m_isLast = !isPaged || page.pending == 0 || (m_isLimited && m_query.limit <= 0);
    return {};
}

// A later revision may have taken the place of the one that was told, and its text be gone.
Result<QByteArray> ChangesRows::documentOf(const couch::Change& change)
{
    SHANKE_LET(NodeDatabase* const database, m_databases.find(m_database));
    auto text = ChangesPages::document(*database, change, m_query);
    if (!text && text.error().kind == ErrorKind::NotFound)
        return QByteArray("null");
    return text;
}

Result<HttpResponse> ChangesRows::answer(std::shared_ptr<ChangesRows> rows,
                                         std::optional<couch::Change> first)
{
    enum class Part { Start, Rows, Done };
    return PieceDevice::answer([rows, first = std::move(first), part = Part::Start,
                                isFirst = true]() mutable -> Result<std::optional<QByteArray>> {
        if (part == Part::Done)
            return std::nullopt;
        if (part == Part::Start) {
            part = Part::Rows;
            return QByteArray(couch::ChangesStart);
        }
        std::optional<couch::Change> change = std::exchange(first, std::nullopt);
        if (!change) {
            SHANKE_LET(change, rows->next());
        }
        if (change)
            return (std::exchange(isFirst, false) ? QByteArray() : ",\n") + couch::changeText(*change);
        part = Part::Done;
        return couch::changesEnd(rows->lastSequence(), rows->pending());
    });
}

} // namespace shanke
