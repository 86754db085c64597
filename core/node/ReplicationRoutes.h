// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "couch/BulkDocs.h"
#include "couch/BulkGet.h"
#include "node/NodeDatabase.h"
#include "node/NodeRequest.h"

namespace shanke {

// The pages a replicator works with in batches: _revs_diff, _bulk_get and _bulk_docs. All are POST.
class ReplicationRoutes
{
public:
    Result<HttpResponse> revsDiff(NodeDatabase& database, const NodeRequest& request);
    Result<HttpResponse> bulkGet(NodeDatabase& database, const NodeRequest& request);
    Result<HttpResponse> bulkDocs(NodeDatabase& database, const NodeRequest& request);
};

} // namespace shanke
