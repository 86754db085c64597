// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/ReplicationService.h"

#include "workspace/engine/Engine.h"
#include "workspace/engine/EngineState.h"
#include "workspace/sync/ReplicationRun.h"

namespace shanke {

// What a run says goes through the engine, which outlives the service.
ReplicationService::ReplicationService(Engine& engine) : m_engine(engine)
{
    connect(&engine, &Engine::replicationProgressed, this, &ReplicationService::progressed);
    connect(&engine, &Engine::replicationInterrupted, this, &ReplicationService::interrupted);
}

QFuture<Result<ReplicationReport>> ReplicationService::replicate(const ReplicationOrder& order)
{
    return m_engine.start<ReplicationReport>(
        [engine = &m_engine, order](EngineState& state, const Answer<ReplicationReport>& answer) {
            ReplicationRun::Parts parts{state.folder(), state.databases(), state.authority(),
                                        state.sharedClock()};
            auto& run = state.runs().keep(std::make_unique<ReplicationRun>(std::move(parts), order, answer));
            connect(&run, &ReplicationRun::progressed, engine, &Engine::replicationProgressed);
            connect(&run, &ReplicationRun::interrupted, engine, &Engine::replicationInterrupted);
            run.start();
        });
}

void ReplicationService::cancel()
{
    m_engine.run([](EngineState& state) -> Result<> {
        for (ReplicationRun* run : state.runs().all<ReplicationRun>())
            run->cancel();
        return {};
    });
}

} // namespace shanke
