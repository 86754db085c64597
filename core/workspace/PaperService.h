// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "paper/PaperSource.h"
#include "research/PersonalEvidence.h"
#include "sheet/SheetLanguage.h"
#include "workspace/lessons/TableRecords.h"
#include "workspace/values/ArchiveValues.h"

#include <QFuture>

namespace shanke {

class Engine;

// Documents with all that goes on paper: what was decided about them, their pictures, and how much of them
// this person may hand out. Called from the thread of the workspace; only reads there.
class PaperService
{
public:
    explicit PaperService(Engine& engine) : m_engine(engine) {}

    // As it is stored. `database` empty: wherever it lies. NotFound; NewerVersion: its kind is not known
    // here.
    QFuture<Result<PaperSource>> source(const DatabaseName& database, const DocId& id);

    // What counts for this person in a term, as one sheet with its index.
    QFuture<Result<PaperSource>> evidence(const TermDays& term);

    // The records of a database for a table, those of one kind when `kind` is given. NotFound; InvalidInput:
    // this program knows no records of such a kind.
    QFuture<Result<DatabaseTables>> tables(const DatabaseName& database, const QString& kind);

    // Writes documents with their files as an open archive: see writeArchive().
    QFuture<Result<ArchiveReport>> archive(const ArchiveOrder& order, const SheetLanguage& language);

private:
    Engine& m_engine;
};

} // namespace shanke
