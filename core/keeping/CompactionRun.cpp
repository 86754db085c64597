// SPDX-License-Identifier: GPL-3.0-or-later
#include "keeping/CompactionRun.h"

namespace shanke {

namespace {

// Each about 5 ms on the reference PC.
constexpr int DocumentsAStep = 2;
constexpr int PagesAStep = 100;

} // namespace

CompactionRun::CompactionRun(StoreFinder find, Plan plan, Continuation<CompactionReport> done)
    : m_find(std::move(find)), m_plan(std::move(plan)), m_done(std::move(done)), m_waiting(m_plan.keys())
{
}

void CompactionRun::start()
{
    m_report.bytesBefore = bytes();
    QMetaObject::invokeMethod(this, &CompactionRun::step, Qt::QueuedConnection);
}

qint64 CompactionRun::bytes() const
{
    qint64 bytes = 0;
    for (auto each = m_plan.keyBegin(); each != m_plan.keyEnd(); ++each) {
        const auto info = m_find(*each).and_then([](DocumentStore* store) {
            return store->read().and_then(
                [&](const ReadSnapshot& snapshot) { return store->info(snapshot); });
        });
        bytes += info ? info->fileBytes : 0;
    }
    return bytes;
}

void CompactionRun::step()
{
    if (m_waiting.isEmpty())
        return end({});
    const auto more = compactSome();
    if (!more && !isAway(more.error()))
        return end(tl::unexpected(more.error()));
    if (!more || !*more)
        nextDatabase();
    QMetaObject::invokeMethod(this, &CompactionRun::step, Qt::QueuedConnection);
}

Result<bool> CompactionRun::compactSome()
{
    const DatabaseName& database = m_waiting.front();
    SHANKE_LET(DocumentStore * store, m_find(database));
    if (m_position.isLast)
        return shrinkSome(*store);
    SHANKE_LET(WriteTransaction transaction, store->begin(Durability::Batch));
    SHANKE_LET(m_position, store->compact(transaction, m_plan[database], m_position.next, DocumentsAStep));
    m_report.bodies += m_position.bodies;
    SHANKE_TRY(transaction.commit());
    return true;
}

Result<bool> CompactionRun::shrinkSome(DocumentStore& store)
{
    SHANKE_LET(WriteTransaction transaction, store.begin(Durability::Batch));
    SHANKE_LET(const bool more, store.shrink(transaction, PagesAStep));
    SHANKE_TRY(transaction.commit());
    return more;
}

void CompactionRun::nextDatabase()
{
    m_waiting.removeFirst();
    m_position = {};
}

void CompactionRun::end(const Result<>& result)
{
    m_report.bytesAfter = bytes();
    m_done(result.map([&] { return m_report; }));
    emit over();
}

} // namespace shanke
