// SPDX-License-Identifier: GPL-3.0-or-later
#include "replication/RevisionTransfer.h"

#include "replication/ReplicationTuning.h"

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

RevisionTransfer::RevisionTransfer(const Parts& parts, Pace pace)
    : m_parts(parts),
      m_pace(pace),
      m_fetches(line().fetched, pace == Pace::Batches ? tuning::FetchesUnderWay : 1),
      m_stores(line().stored, pace == Pace::Batches ? tuning::StoresUnderWay : 1)
{
}

void RevisionTransfer::fetchMore()
{
    line().batches.aimAt(line().batchTime(now()));
    while (!m_parts.queue.isEmpty() && mayFetch()) {
        WorkQueue::Batch work = m_parts.queue.take(m_pace == Pace::Batches ? line().batches.next() : 1);
        Batch batch;
        batch.ticket = m_parts.ledger.open(std::move(work.upTo));
        batch.items = std::move(work.items);
        batch.query.items = batch.items;
        batch.items.empty() ? pass(batch) : fetch(std::move(batch));
    }
}

// Nothing of it is missing: no answer will come that makes the pass go on.
void RevisionTransfer::pass(const Batch& batch)
{
    m_parts.ledger.close(batch.ticket);
    emit advanced();
}

bool RevisionTransfer::mayFetch()
{
    const int together = m_pace == Pace::Batches ? tuning::BatchesUnderWay : 1;
    const int waiting = static_cast<int>(m_fetched.size());
    if (m_fetches.underWay() + m_stores.underWay() + waiting >= together)
        return false;
    // What is here is fetched at once. Until it can go, the line may teach how much it shall be.
    if (m_parts.source.isHere() && m_stores.isSlow(roundTrip()))
        return waiting == 0 && mayBegin(m_stores);
    return mayBegin(m_fetches);
}

bool RevisionTransfer::mayBegin(const RequestLane& lane)
{
    const auto pause = lane.pause(now(), roundTrip());
    if (!pause || pause->count() == 0)
        return pause.has_value();
    if (!std::exchange(m_isWaiting, true))
        m_parts.clock.after(*pause, this, [this] {
            m_isWaiting = false;
            emit advanced();
        });
    return false;
}

void RevisionTransfer::fetch(Batch batch)
{
    const auto items = static_cast<int>(batch.query.items.size());
    m_fetches.begin(now(), items);
    m_onLine[batch.ticket] = {items, now()};
    const couch::BulkGetQuery query = batch.query;
    m_parts.source.fetch(query, {this, [this, batch = std::move(batch)](Result<couch::BulkGetAnswer> answer) {
                                     if (answer) {
                                         onFetched(batch, *std::move(answer));
                                     } else {
                                         m_fetches.fail();
                                         emit failed(answer.error());
                                     }
                                     emit advanced();
                                 }});
}

void RevisionTransfer::onFetched(Batch batch, couch::BulkGetAnswer answer)
{
    const auto items = static_cast<qint64>(batch.query.items.size());
    m_onLine.erase(batch.ticket);
    batch.fetchTime = m_fetches.succeed(now(), items, roundTrip()) / items;
    std::move(answer.revisions.begin(), answer.revisions.end(), std::back_inserter(batch.revisions));
    std::move(answer.failures.begin(), answer.failures.end(), std::back_inserter(batch.failures));
    emit fetched(static_cast<qint64>(batch.revisions.size()));
    batch.query.items.clear();
    if (batch.revisions.empty())
        close(batch);
    else
        m_fetched.push_back(std::move(batch));
}

void RevisionTransfer::storeMore()
{
    while (!m_fetched.empty() && mayBegin(m_stores)) {
        Batch batch = std::move(m_fetched.front());
        m_fetched.pop_front();
        store(std::move(batch));
    }
}

// All of it, unless it is far more than the line takes in the time of a batch.
std::vector<Revision> RevisionTransfer::takePart(Batch& batch)
{
    const qint64 fits = m_parts.target.isHere() ? 0 : line().stored.amountIn(line().batchTime(now()));
    qint64 all = 0;
    for (const Revision& revision : batch.revisions)
        all += bytesOf(revision);
    const qint64 most = fits > 0 && all > fits * tuning::PartsFrom ? fits : all;
    std::vector<Revision> part;
    batch.partBytes = 0;
    while (!batch.revisions.empty()) {
        const qint64 bytes = bytesOf(batch.revisions.front());
        if (!part.empty() && batch.partBytes + bytes > most)
            break;
        batch.partBytes += bytes;
        part.push_back(std::move(batch.revisions.front()));
        batch.revisions.pop_front();
    }
    batch.part = static_cast<int>(part.size());
    return part;
}

void RevisionTransfer::store(Batch batch)
{
    std::vector<Revision> part = takePart(batch);
    for (const Revision& revision : part)
        m_parts.memory.missing.forget(revision.id);
    m_stores.begin(now(), batch.partBytes);
    m_onLine[batch.ticket] = {batch.part, now()};
    m_parts.target.store(std::move(part), {this, [this, batch = std::move(batch)](StoreResult failures) {
                                               if (failures) {
                                                   onStored(batch, *std::move(failures));
                                               } else {
                                                   m_stores.fail();
                                                   emit failed(failures.error());
                                               }
                                               emit advanced();
                                           }});
}

void RevisionTransfer::onStored(Batch batch, std::vector<couch::DocFailure> failures)
{
    measure(batch);
    m_onLine.erase(batch.ticket);
    batch.written += batch.part - static_cast<qint64>(failures.size());
    collect(batch, std::move(failures));
    if (!batch.revisions.empty())
        return m_fetched.push_front(std::move(batch));
    if (batch.query.items.empty())
        return close(batch);
    batch.whole = true;
    fetch(std::move(batch));
}

void RevisionTransfer::collect(Batch& batch, std::vector<couch::DocFailure> failures)
{
    for (couch::DocFailure& failure : failures) {
        // The target had the ancestor but not its files: asked once more, with all of them.
        if (failure.error == "missing_stub"_L1 && !batch.whole)
            batch.query.items.push_back({failure.id, failure.rev, {}});
        else
            batch.failures.push_back(std::move(failure));
    }
}

void RevisionTransfer::measure(const Batch& batch)
{
    m_hasCarried = true;
    const auto storeTime = m_stores.succeed(now(), batch.partBytes, roundTrip());
    line().batches.measured(batch.part, batch.partBytes, std::max(batch.fetchTime * batch.part, storeTime));
}

// What carried something is as good as it was, and the cut had its own reasons.
void RevisionTransfer::wasCut()
{
    if (m_hasCarried)
        return;
    for (const auto& [ticket, request] : m_onLine)
        line().batches.lost(request.items, now() - request.began);
}

void RevisionTransfer::close(const Batch& batch)
{
    m_parts.ledger.close(batch.ticket);
    emit settled(batch.items, batch.failures, batch.written);
}

} // namespace shanke
