// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/HistoryService.h"

#include "workspace/engine/Engine.h"
#include "workspace/lessons/HistoryReader.h"

namespace shanke {

QFuture<Result<RecordHistory>> HistoryService::versions(const DatabaseName& database, const DocId& id)
{
    return m_engine.readIndexed(
        [database, id](const ReadView& view) { return readHistory(view, database, id); });
}

QFuture<Result<Record>> HistoryService::version(const DatabaseName& database, const DocId& id,
                                                const QString& rev)
{
    return m_engine.readIndexed(
        [database, id, rev](const ReadView& view) { return readVersion(view, database, id, rev); });
}

} // namespace shanke
