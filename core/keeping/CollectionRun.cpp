// SPDX-License-Identifier: GPL-3.0-or-later
#include "keeping/CollectionRun.h"

#include "platform/DatabaseNames.h"

namespace shanke {

namespace {

constexpr size_t RemovedInATurn = 8;

} // namespace

Result<CollectionRun::Unnamed> findUnnamed(const ReadableStores& stores)
{
    ChunkCollection::Names named;
    for (const DatabaseName& database : stores.names) {
        if (holdsPieces(database))
            continue;
        SHANKE_LET(const auto store, stores.open(database));
        SHANKE_TRY(ChunkCollection::addNamed(*store, named));
    }
    CollectionRun::Unnamed unnamed;
    for (const DatabaseName& database : stores.names) {
        if (!holdsPieces(database))
            continue;
        SHANKE_LET(const auto store, stores.open(database));
        SHANKE_LET(auto pieces, ChunkCollection::unnamed(*store, named));
        unnamed.emplace_back(database, std::move(pieces));
    }
    return unnamed;
}

CollectionRun::CollectionRun(StoreFinder find, Unnamed unnamed, QDateTime now)
    : m_find(std::move(find)), m_unnamed(std::move(unnamed)), m_now(std::move(now))
{
}

void CollectionRun::start(const Continuation<int>& done)
{
    m_done = done;
    goOn();
}

void CollectionRun::goOn()
{
    QMetaObject::invokeMethod(this, &CollectionRun::step, Qt::QueuedConnection);
}

void CollectionRun::step()
{
    const bool isDone = m_due.empty() && m_unnamed.empty();
    const Result<> result = isDone ? Result<>() : m_due.empty() ? noteNext() : removeSome();
    if (isDone || (!result && !isAway(result.error()))) {
        (*m_done)(result.map([this] { return m_removed; }));
        return emit over();
    }
    if (!result)
        m_due.clear();
    goOn();
}

Result<> CollectionRun::noteNext()
{
    const auto [database, unnamed] = std::move(m_unnamed.back());
    m_unnamed.pop_back();
    m_database = database;
    SHANKE_LET(DocumentStore* const store, m_find(database));
    SHANKE_LET(m_due, ChunkCollection::note(*store, unnamed, m_now));
    return {};
}

Result<> CollectionRun::removeSome()
{
    const size_t count = std::min(m_due.size(), RemovedInATurn);
    const std::vector<Digest> some(m_due.end() - qsizetype(count), m_due.end());
    m_due.resize(m_due.size() - count);
    SHANKE_LET(DocumentStore* const store, m_find(m_database));
    SHANKE_LET(const int removed, ChunkCollection::remove(*store, some));
    m_removed += removed;
    return {};
}

} // namespace shanke
