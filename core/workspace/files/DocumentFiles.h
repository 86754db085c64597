// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/DocumentStore.h"
#include "workspace/values/FileValues.h"

// The files that documents name.
namespace shanke {

class EngineState;

// True for documents that travel to many PCs and are opened there: no programs go with them.
Result<bool> refusesPrograms(const DocumentStore& store, const DocId& id);

// The file `name` of the winner of a document. NotFound, InvalidInput.
Result<FileManifest> fileOf(const DocumentStore& store, const DocId& id, const QString& name);

// Writes a file into the list of its document, as withAttachedFile() does; the same file changes nothing.
Result<AttachedFile> writeFile(EngineState& state, const DatabaseName& database, const DocId& id,
                               TakenFile taken, const QStringList& kept);

} // namespace shanke
