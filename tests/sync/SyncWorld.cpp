// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/SyncWorld.h"

#include "replication/HttpPeer.h"
#include "replication/LocalPeer.h"
#include "support/catch.h"

namespace shanke::test {

using namespace Qt::StringLiterals;

namespace {

const DatabaseName Space(u"space-js01"_s);

} // namespace

SyncWorld::SyncWorld()
    : m_databases(*NodeDatabases::open(m_folder.path())),
      m_users(std::make_unique<NodeUsers>(*m_databases, std::nullopt)),
      m_router(std::make_unique<NodeRouter>(*m_databases, *m_users, *m_clock))
{
    REQUIRE(m_databases->create(Space.toString()));
}

std::unique_ptr<Peer> SyncWorld::atNode(std::shared_ptr<LoopbackTransport>* transport)
{
    auto made = std::make_shared<LoopbackTransport>(*m_router);
    if (transport)
        *transport = made;
    return std::make_unique<HttpPeer>(made, Space, m_clock);
}

std::unique_ptr<Peer> SyncWorld::atStore(TempStore& store)
{
    return *LocalPeer::of(store.store());
}

DocumentStore& SyncWorld::nodeStore()
{
    return (*m_databases->find(Space.toString()))->store();
}

void SyncWorld::remakeDatabase()
{
    REQUIRE(m_databases->remove(Space.toString()));
    REQUIRE(m_databases->create(Space.toString()));
}

std::unique_ptr<ReplicationRun> SyncWorld::replication(std::unique_ptr<Peer> source,
                                                       std::unique_ptr<Peer> target)
{
    return std::make_unique<ReplicationRun>(std::move(source), std::move(target), ReplicationOptions{},
                                            m_clock);
}

qint64 SyncWorld::push(TempStore& store)
{
    return written(replication(atStore(store), atNode())->toEnd());
}

qint64 SyncWorld::pull(TempStore& store)
{
    return written(replication(atNode(), atStore(store))->toEnd());
}

qint64 SyncWorld::copy(TempStore& from, TempStore& to)
{
    return written(replication(atStore(from), atStore(to))->toEnd());
}

qint64 SyncWorld::written(const Result<ReplicationSummary>& summary)
{
    if (!summary)
        FAIL(summary.error().detail.toStdString());
    for (const couch::DocFailure& refused : summary->refused)
        FAIL((refused.id.toString() + u' ' + refused.error + u' ' + refused.reason).toStdString());
    return summary->progress.counts.docsWritten;
}

} // namespace shanke::test
