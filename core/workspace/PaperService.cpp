// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/PaperService.h"

#include "workspace/engine/Engine.h"
#include "workspace/lessons/PaperReader.h"
#include "workspace/lessons/archiveWriting.h"

namespace shanke {

QFuture<Result<PaperSource>> PaperService::source(const DatabaseName& database, const DocId& id)
{
    return m_engine.readIndexed(
        [database, id](const ReadView& view) { return readForPaper(view, database, id); });
}

QFuture<Result<PaperSource>> PaperService::evidence(const TermDays& term)
{
    return m_engine.readIndexed([term](const ReadView& view) { return readEvidenceForPaper(view, term); });
}

QFuture<Result<DatabaseTables>> PaperService::tables(const DatabaseName& database, const QString& kind)
{
    return m_engine.read(
        [database, kind](const ReadView& view) { return readForTables(view, database, kind); });
}

QFuture<Result<ArchiveReport>> PaperService::archive(const ArchiveOrder& order, const SheetLanguage& language)
{
    return m_engine.readIndexed(
        [order, language](const ReadView& view) { return writeArchive(view, order, language); });
}

} // namespace shanke
