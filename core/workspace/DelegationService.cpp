// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/DelegationService.h"

#include "workspace/engine/Engine.h"
#include "workspace/engine/EngineState.h"
#include "workspace/lessons/Delegating.h"

namespace shanke {

namespace {

Delegating delegatingIn(EngineState& state)
{
    return Delegating(state.databases(), state.catalogue(), state.devices(), state.events(), state.clock());
}

} // namespace

DelegationService::DelegationService(Engine& engine) : m_engine(engine)
{
}

QFuture<Result<DelegationList>> DelegationService::list()
{
    return m_engine.readIndexed([](const ReadView& view) { return readDelegations(view); });
}

QFuture<Result<DocId>> DelegationService::give(const DelegationOrder& order)
{
    return m_engine.runSigned([order](EngineState& state) { return delegatingIn(state).give(order); });
}

QFuture<Result<>> DelegationService::end(const DocId& delegation)
{
    return m_engine.runSigned(
        [delegation](EngineState& state) { return delegatingIn(state).end(delegation); });
}

QFuture<Result<int>> DelegationService::endOver()
{
    return m_engine.runSigned([](EngineState& state) { return delegatingIn(state).endOver(); });
}

} // namespace shanke
