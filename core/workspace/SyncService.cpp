// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/SyncService.h"

#include "workspace/engine/Engine.h"
#include "workspace/engine/EngineState.h"
#include "workspace/sync/SyncSession.h"

namespace shanke {

namespace {

// For orders whose effect is seen in the status.
template <typename Order>
void giveOrder(Engine& engine, Order order)
{
    engine.run([order](EngineState& state) -> Result<> {
        order(state.sync());
        return {};
    });
}

} // namespace

SyncService::SyncService(Engine& engine) : m_engine(engine)
{
    connect(&engine, &Engine::statusChanged, this, [this](const SyncStatus& status) {
        m_status = status;
        emit statusChanged(status);
    });
}

void SyncService::start()
{
    giveOrder(m_engine, [](SyncSession& session) { session.start(); });
}

void SyncService::stop()
{
    giveOrder(m_engine, [](SyncSession& session) { session.stop(); });
}

QFuture<Result<SyncStatus>> SyncService::syncOnce()
{
    return m_engine.start<SyncStatus>(
        [](EngineState& state, const Answer<SyncStatus>& answer) { state.sync().once(answer); });
}

void SyncService::cancel()
{
    giveOrder(m_engine, [](SyncSession& session) { session.cancel(); });
}

void SyncService::allow(const QString& database)
{
    giveOrder(m_engine, [name = DatabaseName(database)](SyncSession& session) { session.allow(name); });
}

void SyncService::retryNow()
{
    giveOrder(m_engine, [](SyncSession& session) { session.retryNow(); });
}

QFuture<Result<SyncSettings>> SyncService::settings()
{
    return m_engine.run(
        [](EngineState& state) -> Result<SyncSettings> { return state.sync().budget().settings(); });
}

QFuture<Result<>> SyncService::setSettings(const SyncSettings& settings)
{
    return m_engine.run(
        [settings](EngineState& state) { return state.sync().budget().setSettings(settings); });
}

QFuture<Result<>> SyncService::sendFilesToday()
{
    return m_engine.run([](EngineState& state) { return state.sync().budget().liftForToday(); });
}

SyncStatus SyncService::status() const
{
    return m_status;
}

} // namespace shanke
