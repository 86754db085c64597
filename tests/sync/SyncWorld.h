// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "node/NodeRouter.h"
#include "support/FakeClock.h"
#include "support/LoopbackTransport.h"
#include "support/ReplicationRun.h"
#include "support/TempStore.h"

namespace shanke::test {

// A school: a node with one database, and stores of several PCs that replicate with it through the real
// client and server code without a socket, or with each other directly.
class SyncWorld
{
public:
    SyncWorld();

    std::unique_ptr<Peer> atNode(std::shared_ptr<LoopbackTransport>* transport = nullptr);
    static std::unique_ptr<Peer> atStore(TempStore& store);
    DocumentStore& nodeStore();
    // Deletes the node's database and makes it again, empty.
    void remakeDatabase();

    std::unique_ptr<ReplicationRun> replication(std::unique_ptr<Peer> source, std::unique_ptr<Peer> target);

    // Each answers how many documents were written; a failure ends the test.
    qint64 push(TempStore& store);
    qint64 pull(TempStore& store);
    qint64 copy(TempStore& from, TempStore& to);

private:
    qint64 written(const Result<ReplicationSummary>& summary);

    QTemporaryDir m_folder;
    std::unique_ptr<NodeDatabases> m_databases;
    std::shared_ptr<FakeClock> m_clock = std::make_shared<FakeClock>();
    std::unique_ptr<NodeUsers> m_users;
    std::unique_ptr<NodeRouter> m_router;
};

} // namespace shanke::test
