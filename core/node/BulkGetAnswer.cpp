// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/BulkGetAnswer.h"

#include "couch/AttachmentsSince.h"
#include "couch/Status.h"

namespace shanke {

Result<std::optional<QByteArray>> BulkGetAnswer::next()
{
    switch (m_part) {
    case Part::Start:
        m_part = m_request.items.empty() ? Part::End : Part::ItemStart;
        return QByteArray(couch::BulkGetStart);
    case Part::ItemStart:
        return itemStart();
    case Part::Documents:
        return nextDocument();
    case Part::End:
        m_part = Part::Done;
        return QByteArray(couch::BulkGetEnd);
    case Part::Done:
        break;
    }
    return std::nullopt;
}

Result<QByteArray> BulkGetAnswer::itemStart()
{
    QByteArray text = m_item > 0 ? "," : "";
    text += couch::bulkGetItemStart(m_request.ids[qsizetype(m_item)]);
    if (!item()) {
        text += failureText(RevId(), item().error());
        return text + itemEnd();
    }
    SHANKE_LET(NodeDatabase* const database, m_databases.find(m_database));
    SHANKE_LET(const auto snapshot, database->store().read());
    SHANKE_LET(m_revs, revsOf(database->store(), snapshot));
    m_isFirst = true;
    m_part = Part::Documents;
    return text;
}

// The revision asked for, or with `latest` the leaves that came of it.
Result<QList<RevId>> BulkGetAnswer::revsOf(const DocumentStore& store, const ReadSnapshot& snapshot) const
{
    const RevId& asked = item()->rev;
    if (!m_request.latest || asked.generation == 0)
        return QList<RevId>{asked};
    auto leaves = store.leavesAbove(snapshot, item()->id, asked);
    if (!leaves && leaves.error().kind != ErrorKind::NotFound)
        return leaves;
    const QList<RevId> found = leaves.value_or(QList<RevId>());
    return found.isEmpty() ? QList<RevId>{asked} : found;
}

Result<QByteArray> BulkGetAnswer::nextDocument()
{
    const RevId rev = m_revs.takeFirst();
    QByteArray text = std::exchange(m_isFirst, false) ? "" : ",";
    const auto document = documentText(rev);
    text += document ? *document : failureText(rev, document.error());
    return m_revs.isEmpty() ? text + itemEnd() : text;
}

Result<QByteArray> BulkGetAnswer::documentText(const RevId& rev) const
{
    SHANKE_LET(NodeDatabase* const database, m_databases.find(m_database));
    SHANKE_LET(const auto snapshot, database->store().read());
    const auto named = rev.generation > 0 ? std::optional(rev) : std::nullopt;
    SHANKE_LET(auto revision, database->store().get(snapshot, item()->id, named));
    couch::stubAttachmentsKnownSince(revision, item()->attachmentsSince);
    return couch::bulkGetDocument(revision, m_request);
}

QByteArray BulkGetAnswer::failureText(const RevId& rev, const Error& error) const
{
    return couch::bulkGetFailure(
        {DocId(m_request.ids[qsizetype(m_item)]), rev, couch::errorWord(error.kind), error.detail});
}

QByteArray BulkGetAnswer::itemEnd()
{
    m_part = ++m_item < m_request.items.size() ? Part::ItemStart : Part::End;
    return couch::BulkGetItemEnd;
}

} // namespace shanke
