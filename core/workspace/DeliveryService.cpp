// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/DeliveryService.h"

#include "workspace/engine/Engine.h"
#include "workspace/engine/EngineState.h"
#include "workspace/folder/ActivityLog.h"
#include "workspace/reading/DeliveryReader.h"
#include "workspace/reading/UnconfirmedWork.h"

namespace shanke {

DeliveryService::DeliveryService(Engine& engine) : m_engine(engine)
{
}

QFuture<Result<QList<DeliveryItem>>> DeliveryService::waiting()
{
    return m_engine.readIndexed([](const ReadView& view) { return readWaiting(view); });
}

QFuture<Result<QList<DatabaseDelivery>>> DeliveryService::databases()
{
    return m_engine.readIndexed([](const ReadView& view) { return readDatabases(view); });
}

QFuture<Result<UnconfirmedWork>> DeliveryService::unconfirmed()
{
    return m_engine.readIndexed([](const ReadView& view) -> Result<UnconfirmedWork> {
        SHANKE_LET(const ReadSnapshot catalogue, view.catalogue->read());
        return unconfirmedWork(view.delivery, catalogue, view.databases, view.account);
    });
}

QFuture<Result<QList<LogEntry>>> DeliveryService::log(int limit)
{
    return m_engine.run([limit](EngineState& state) -> Result<QList<LogEntry>> {
        SHANKE_LET(const Connection* work, state.work().open());
        SHANKE_LET(const ReadSnapshot snapshot, work->read());
        return ActivityLog::newest(snapshot, limit);
    });
}

} // namespace shanke
