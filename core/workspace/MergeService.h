// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/merge/Candidate.h"
#include "workspace/WorkspaceValues.h"

#include <QFuture>

namespace shanke {

class Engine;

// What became of the versions of one document.
struct MergeReport
{
    DocId id;
    QString rev;           // of the winner now
    int merged = 0;        // other versions that are in it now
    int apart = 0;         // versions left beside it: of documents that are never edited
    Candidates candidates; // what a person has to choose

    bool needsPerson() const { return apart > 0 || !candidates.empty(); }
};

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

private:
    Engine& m_engine;
};

} // namespace shanke
