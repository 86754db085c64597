// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "revision/DocumentJson.h"
#include "store/StoreValues.h"
#include "workspace/values/WorkspaceValues.h"

#include <QFuture>

namespace shanke {

class Engine;

// A longer line cannot be a document.
constexpr qint64 LongestDocumentLine = MaximumDocumentBytes;

// Raw documents of any database in the workspace, for shankectl. Called from the thread of the workspace.
class DocumentRepository
{
public:
    explicit DocumentRepository(Engine& engine);

    // Writes CouchDB JSON documents, each on its own: one result a line, in order. Durable when it answers.
    QFuture<Result<QList<Result<Revision>>>> put(const DatabaseName& database,
                                                 const QList<QByteArray>& documents);
    // CouchDB's JSON of the winner or of `rev`.
    QFuture<Result<QByteArray>> get(const DatabaseName& database, const DocId& id, const QString& rev,
                                    bool conflicts);
    QFuture<Result<DocumentState>> state(const DatabaseName& database, const DocId& id);
    QFuture<Result<std::vector<DocumentRow>>> list(const DatabaseName& database, const QString& kind);
    QFuture<Result<ChangeRows>> changes(const DatabaseName& database, qint64 since, int limit);
    QFuture<Result<QList<DatabaseName>>> databases();

private:
    Engine& m_engine;
};

} // namespace shanke
