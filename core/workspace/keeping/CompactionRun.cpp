// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/keeping/CompactionRun.h"

namespace shanke {

namespace {

// Each about 5 ms on the reference PC.
constexpr int DocumentsAStep = 2;
constexpr int PagesAStep = 100;

qint64 bytesOf(const OpenStores& open)
{
    qint64 bytes = 0;
    for (const DocumentStore* store : open.stores) {
        const auto info = store->read().and_then([&](const ReadSnapshot& s) { return store->info(s); });
        bytes += info ? info->fileBytes : 0;
    }
    return bytes;
}

} // namespace

CompactionRun::CompactionRun(EngineState& state, Plan plan, const Answer<CompactionReport>& answer)
    : QObject(&state), m_state(state), m_plan(std::move(plan)), m_answer(answer), m_waiting(m_plan.keys())
{
}

void CompactionRun::start()
{
    m_report.bytesBefore = bytesOf(m_state.databases().open());
    step();
}

void CompactionRun::step()
{
    if (m_waiting.isEmpty())
        return end({});
    const auto more = compactSome();
    if (!more)
        return end(tl::unexpected(more.error()));
    if (!*more)
        nextDatabase();
    QMetaObject::invokeMethod(this, &CompactionRun::step, Qt::QueuedConnection);
}

Result<bool> CompactionRun::compactSome()
{
    const DatabaseName& database = m_waiting.front();
    SHANKE_LET(DocumentStore * store, m_state.databases().find(database));
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
    m_report.bytesAfter = bytesOf(m_state.databases().open());
    m_answer(result.map([&] { return m_report; }));
    deleteLater();
}

} // namespace shanke
