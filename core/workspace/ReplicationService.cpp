// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/ReplicationService.h"

#include "workspace/engine/Engine.h"
#include "workspace/engine/EngineState.h"
#include "workspace/sync/ReplicationRun.h"

namespace shanke {

ReplicationService::ReplicationService(Engine& engine) : m_engine(engine)
{
}

QFuture<Result<ReplicationReport>> ReplicationService::replicate(const ReplicationOrder& order)
{
    return m_engine.start<ReplicationReport>(
        [this, order](EngineState& state, const Answer<ReplicationReport>& answer) {
            auto* run = new ReplicationRun(state, order, answer);
            connect(run, &ReplicationRun::progressed, this, &ReplicationService::progressed);
            connect(run, &ReplicationRun::interrupted, this, &ReplicationService::interrupted);
            run->start();
        });
}

void ReplicationService::cancel()
{
    m_engine.run([](EngineState& state) -> Result<> {
        for (ReplicationRun* run : state.findChildren<ReplicationRun*>())
            run->cancel();
        return {};
    });
}

} // namespace shanke
