// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "replication/Checkpoint.h"
#include "replication/LocalPeer.h"
#include "support/FakeClock.h"
#include "support/ReplicationRun.h"
#include "support/TempStore.h"
#include "unit/replication/FaultyPeer.h"

#include <QTest>

namespace shanke::test {

// Two stores, and replications from one to the other through peers that can be made to fail.
struct ReplicationFixture
{
    using Script = std::shared_ptr<FaultyPeer::Script>;

    TempStore source;
    TempStore target;
    Script sourceScript = std::make_shared<FaultyPeer::Script>();
    Script targetScript = std::make_shared<FaultyPeer::Script>();
    std::shared_ptr<FakeClock> clock = std::make_shared<FakeClock>();

    static std::unique_ptr<Peer> peer(TempStore& store, const Script& script)
    {
        return std::make_unique<FaultyPeer>(*LocalPeer::of(store.store()), script);
    }

    std::unique_ptr<ReplicationRun> run(const ReplicationOptions& options = {})
    {
        return std::make_unique<ReplicationRun>(peer(source, sourceScript), peer(target, targetScript),
                                                options, clock);
    }

    void putLessons(int count)
    {
        for (int i = 0; i < count; ++i)
            source.put(QStringLiteral("plan:%1").arg(i, 4, 10, QLatin1Char('0')), lessonBody(i));
    }

    QString id()
    {
        return replicationId((*LocalPeer::of(source.store()))->identity(),
                             (*LocalPeer::of(target.store()))->identity());
    }
};

} // namespace shanke::test
