// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/RangePeer.h"

namespace shanke {

void RangePeer::changes(const couch::ChangesQuery& query, Continuation<couch::ChangesPage> done)
{
    const auto cut = [upTo = m_upTo, done](Result<couch::ChangesPage> page) {
        if (!page)
            return done(std::move(page));
        const auto isBeyond = [upTo](const couch::Change& change) {
            return change.sequence.toNumber() > upTo;
        };
        const auto end = std::find_if(page->rows.begin(), page->rows.end(), isBeyond);
        const bool isLast = end != page->rows.end() || page->lastSequence.toNumber() >= upTo;
        page->rows.erase(end, page->rows.end());
        if (isLast) {
            page->lastSequence = couch::Sequence::fromNumber(upTo);
            page->pending = 0;
        }
        done(std::move(page));
    };
    m_store->changes(query, {m_store.get(), cut});
}

void RangePeer::missing(const couch::RevsDiffQuery& query, Continuation<couch::RevsDiffAnswer> done)
{
    m_store->missing(query, std::move(done));
}

void RangePeer::fetch(const couch::BulkGetQuery& query, Continuation<couch::BulkGetAnswer> done)
{
    m_store->fetch(query, std::move(done));
}

void RangePeer::store(std::vector<Revision> revisions, Continuation<std::vector<couch::DocFailure>> done)
{
    m_store->store(std::move(revisions), std::move(done));
}

void RangePeer::readLocal(const QString& id, Continuation<std::optional<QJsonObject>> done)
{
    m_store->readLocal(id, std::move(done));
}

void RangePeer::writeLocal(const QString& id, const QJsonObject& content, Continuation<> done)
{
    m_store->writeLocal(id, content, std::move(done));
}

} // namespace shanke
