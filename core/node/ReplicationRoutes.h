// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Continuation.h"
#include "node/FairTurns.h"
#include "node/NodeDatabases.h"
#include "node/NodeRequest.h"

namespace shanke {

class BulkDocsJob;

// The pages a replicator works with in batches: _revs_diff, _bulk_get and _bulk_docs. All are POST.
class ReplicationRoutes
{
public:
    ReplicationRoutes(NodeDatabases& databases, FairTurns& turns) : m_databases(databases), m_turns(turns) {}

    Result<HttpResponse> revsDiff(NodeDatabase& database, const NodeRequest& request);
    Result<HttpResponse> bulkGet(NodeDatabase& database, const NodeRequest& request);
    void bulkDocs(NodeDatabase& database, const NodeRequest& request, const Continuation<HttpResponse>& done);

private:
    void goOn(const std::shared_ptr<BulkDocsJob>& job, const QString& owner,
              const Continuation<HttpResponse>& done);

    NodeDatabases& m_databases;
    FairTurns& m_turns;
};

} // namespace shanke
