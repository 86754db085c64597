// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/values/MergeValues.h"
#include "workspace/values/WorkspaceValues.h"

#include <QFuture>

namespace shanke {

class Engine;

// Makes one document of what several devices made of it. In databases of one's own this happens by itself
// after a synchronisation; here it is asked for. Called from the thread of the workspace.
class MergeService
{
public:
    explicit MergeService(Engine& engine) : m_engine(engine) {}

    // Every document of a database: those that were merged or that need a person, in order of id.
    QFuture<Result<QList<MergeReport>>> mergeAll(const DatabaseName& database);
    // One document, also when no text is kept that its versions share: every difference is asked for then.
    QFuture<Result<MergeReport>> merge(const DatabaseName& database, const DocId& id);
    // The same of a record, wherever it lies.
    QFuture<Result<MergeReport>> merge(const DocId& record);
    // The records of which several versions are there and which this person may write, wherever they lie.
    QFuture<Result<QList<DocId>>> undecided();

private:
    Engine& m_engine;
};

} // namespace shanke
