// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/PaperService.h"

#include "workspace/engine/Engine.h"
#include "workspace/lessons/PaperReader.h"

namespace shanke {

QFuture<Result<PaperSource>> PaperService::source(const DatabaseName& database, const DocId& id)
{
    return m_engine.readIndexed(
        [database, id](const ReadView& view) { return readForPaper(view, database, id); });
}

} // namespace shanke
