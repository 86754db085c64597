// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "replication/ReplicationMemory.h"

#include <QHash>

#include <memory>

namespace shanke {

// What the replications over one line have learnt, each under the name of its own two peers and direction
// (replicationId), so that the next one between the same two goes on from there: kept by who begins them
// again and again. Lives in their thread.
class ReplicationMemories
{
public:
    std::shared_ptr<ReplicationMemory> of(const QString& replication)
    {
        auto& memory = m_memories[replication];
        if (!memory)
            memory = std::make_shared<ReplicationMemory>();
        return memory;
    }

private:
    QHash<QString, std::shared_ptr<ReplicationMemory>> m_memories;
};

} // namespace shanke
