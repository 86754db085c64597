// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/TodayService.h"

#include "workspace/engine/Engine.h"
#include "workspace/lessons/TodayReader.h"

namespace shanke {

TodayService::TodayService(Engine& engine) : m_engine(engine)
{
}

QFuture<Result<TodayView>> TodayService::view(const QDate& day)
{
    return m_engine.readIndexed([day](const ReadView& view) { return readToday(view, day); });
}

} // namespace shanke
