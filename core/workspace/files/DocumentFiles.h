// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/DocumentStore.h"
#include "workspace/values/FileValues.h"

// The files that documents name.
namespace shanke {

class Clock;
class Databases;
class RecordSigner;

// True for documents that travel to many PCs and are opened there: no programs go with them.
Result<bool> refusesPrograms(const DocumentStore& store, const DocId& id);

// The file `name` of the winner of a document. NotFound, InvalidInput.
Result<FileManifest> fileOf(const DocumentStore& store, const DocId& id, const QString& name);

// Writes into the list of files of a document. Lives in the engine thread.
class DocumentFiles
{
public:
    // What it works with outlives it.
    DocumentFiles(const Databases& databases, RecordSigner& signer, const Clock& clock)
        : m_databases(databases), m_signer(signer), m_clock(clock)
    {
    }

    // As withAttachedFile() does; the same file changes nothing. Durable when it returns.
    Result<AttachedFile> write(const DatabaseName& database, const DocId& id, TakenFile taken,
                               const QStringList& kept);

private:
    QJsonObject touched(QJsonObject body) const;

    const Databases& m_databases;
    RecordSigner& m_signer;
    const Clock& m_clock;
};

} // namespace shanke
