// SPDX-License-Identifier: GPL-3.0-or-later
#include "replication/RevisionTransfer.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

qint64 bytesOf(const Revision& revision)
{
    qint64 bytes = revision.body.text().size();
    for (const Attachment& attachment : revision.attachments)
        bytes += attachment.isStub() ? 0 : attachment.length;
    return bytes;
}

} // namespace

void RevisionTransfer::fetchMore()
{
    LineMeasure& line = m_parts.line;
    const auto underWay = [this] { return m_fetching + m_storing + static_cast<int>(m_fetched.size()); };
    while (!m_parts.queue.isEmpty() && m_fetching < line.fetches && underWay() < line.together) {
        WorkQueue::Batch work = m_parts.queue.take(line.batches.next());
        Batch batch;
        batch.ticket = m_parts.ledger.open(std::move(work.upTo));
        batch.items = std::move(work.items);
        batch.query.items = batch.items;
        batch.items.empty() ? m_parts.ledger.close(batch.ticket) : fetch(std::move(batch));
    }
}

void RevisionTransfer::fetch(Batch batch)
{
    ++m_fetching;
    batch.began = m_parts.clock.monotonic();
    const couch::BulkGetQuery query = batch.query;
    m_parts.source.fetch(query, {this, [this, batch = std::move(batch)](Result<couch::BulkGetAnswer> answer) {
                                     --m_fetching;
                                     if (answer)
                                         onFetched(batch, *std::move(answer));
                                     else
                                         emit failed(answer.error());
                                     emit advanced();
                                 }});
}

void RevisionTransfer::onFetched(Batch batch, couch::BulkGetAnswer answer)
{
    batch.fetchTime = m_parts.clock.monotonic() - batch.began;
    batch.revisions = std::move(answer.revisions);
    std::move(answer.failures.begin(), answer.failures.end(), std::back_inserter(batch.failures));
    for (const Revision& revision : batch.revisions)
        batch.bytes += bytesOf(revision);
    emit fetched(static_cast<qint64>(batch.revisions.size()));
    if (batch.revisions.empty())
        close(batch);
    else
        m_fetched.push_back(std::move(batch));
}

void RevisionTransfer::storeMore()
{
    while (!m_fetched.empty() && m_storing < m_parts.line.stores && mayBeginStore()) {
        Batch batch = std::move(m_fetched.front());
        m_fetched.pop_front();
        store(std::move(batch));
    }
}

bool RevisionTransfer::mayBeginStore()
{
    const auto left = m_storeBegan + m_parts.line.headStart - m_parts.clock.monotonic();
    if (m_storing == 0 || left.count() <= 0)
        return true;
    if (!std::exchange(m_awaitsHeadStart, true))
        m_parts.clock.after(left, this, [this] {
            m_awaitsHeadStart = false;
            emit advanced();
        });
    return false;
}

void RevisionTransfer::store(Batch batch)
{
    ++m_storing;
    batch.began = m_parts.clock.monotonic();
    m_storeBegan = batch.began;
    std::vector<Revision> revisions = std::exchange(batch.revisions, {});
    batch.written += static_cast<qint64>(revisions.size());
    m_parts.target.store(std::move(revisions), {this, [this, batch = std::move(batch)](StoreResult failures) {
                                                    --m_storing;
                                                    if (failures)
                                                        onStored(batch, *std::move(failures));
                                                    else
                                                        emit failed(failures.error());
                                                    emit advanced();
                                                }});
}

void RevisionTransfer::onStored(Batch batch, std::vector<couch::DocFailure> failures)
{
    measure(batch);
    batch.written -= static_cast<qint64>(failures.size());
    batch.query.items.clear();
    for (couch::DocFailure& failure : failures) {
        // The target had the ancestor but not its files: asked once more, with all of them.
        if (failure.error == "missing_stub"_L1 && !batch.whole)
            batch.query.items.push_back({failure.id, failure.rev, {}});
        else
            batch.failures.push_back(std::move(failure));
    }
    if (batch.query.items.empty())
        return close(batch);
    batch.whole = true;
    fetch(std::move(batch));
}

void RevisionTransfer::measure(const Batch& batch)
{
    const auto now = m_parts.clock.monotonic();
    m_parts.line.stored(now - batch.began);
    // What it took alone: another one was on the line before.
    const auto storeTime = now - std::max(batch.began, std::exchange(m_lastStored, now));
    m_parts.line.batches.measured(static_cast<int>(batch.query.items.size()), batch.bytes,
                                  std::max(batch.fetchTime, storeTime));
}

void RevisionTransfer::close(const Batch& batch)
{
    m_parts.ledger.close(batch.ticket);
    emit settled(batch.items, batch.failures, batch.written);
}

} // namespace shanke
