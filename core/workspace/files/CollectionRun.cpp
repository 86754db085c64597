// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/files/CollectionRun.h"

#include "platform/DatabaseNames.h"
#include "workspace/engine/EngineState.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t RemovedInATurn = 8;

} // namespace

Result<CollectionRun::Unnamed> findUnnamed(const OpenStores& databases)
{
    if (!databases.failures.isEmpty()) // what it names cannot be read: nothing may go
        return tl::unexpected(*databases.failures.begin());
    ChunkCollection::Names named;
    for (auto store = databases.stores.begin(); store != databases.stores.end(); ++store) {
        if (!holdsPieces(store.key()))
            SHANKE_TRY(ChunkCollection::addNamed(**store, named));
    }
    CollectionRun::Unnamed unnamed;
    for (auto store = databases.stores.begin(); store != databases.stores.end(); ++store) {
        if (!holdsPieces(store.key()))
            continue;
        SHANKE_LET(auto pieces, ChunkCollection::unnamed(**store, named));
        unnamed.emplace_back(store.key(), std::move(pieces));
    }
    return unnamed;
}

CollectionRun::CollectionRun(EngineState& state, Unnamed unnamed, const Answer<int>& answer)
    : QObject(&state), m_state(state), m_unnamed(std::move(unnamed)), m_answer(answer)
{
}

void CollectionRun::start()
{
    QMetaObject::invokeMethod(this, &CollectionRun::step, Qt::QueuedConnection);
}

void CollectionRun::step()
{
    const bool isDone = m_due.empty() && m_unnamed.empty();
    const Result<> result = isDone ? Result<>() : m_due.empty() ? noteNext() : removeSome();
    if (isDone || !result) {
        m_answer(result.map([this] { return m_removed; }));
        return deleteLater();
    }
    start();
}

Result<> CollectionRun::noteNext()
{
    const auto [database, unnamed] = std::move(m_unnamed.back());
    m_unnamed.pop_back();
    SHANKE_LET(m_store, m_state.databases().find(database));
    SHANKE_LET(m_due, ChunkCollection::note(*m_store, unnamed, m_state.clock().now()));
    return {};
}

Result<> CollectionRun::removeSome()
{
    const size_t count = std::min(m_due.size(), RemovedInATurn);
    const std::vector<Digest> some(m_due.end() - qsizetype(count), m_due.end());
    m_due.resize(m_due.size() - count);
    SHANKE_LET(const int removed, ChunkCollection::remove(*m_store, some));
    m_removed += removed;
    return {};
}

} // namespace shanke
