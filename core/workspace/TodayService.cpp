// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/TodayService.h"

#include "catalogue/CatalogueQueries.h"
#include "workspace/engine/Engine.h"
#include "workspace/lessons/TodayReader.h"

namespace shanke {

TodayService::TodayService(Engine& engine) : m_engine(engine)
{
}

QFuture<Result<TodayView>> TodayService::view(const QDate& day, const TodayView& before)
{
    return m_engine.readIndexed([=](const ReadView& view) { return readToday(view, day, before); });
}

QFuture<Result<QDateTime>> TodayService::newestReceipt()
{
    return m_engine.readIndexed([](const ReadView& view) -> Result<QDateTime> {
        SHANKE_LET(const ReadSnapshot catalogue, view.catalogue->read());
        return catalogue::newestReceipt(catalogue);
    });
}

} // namespace shanke
