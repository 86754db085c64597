// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "node/NodeDatabases.h"
#include "node/NodeRequest.h"

namespace shanke {

// A database as a whole: /{db} itself, its _security, and the pages CouchDB has for upkeep that need no work
// here.
class DatabaseRoutes
{
public:
    explicit DatabaseRoutes(NodeDatabases& databases) : m_databases(databases) {}

    // PUT and DELETE /{db}: for server administrators.
    Result<HttpResponse> create(const NodeRequest& request);
    Result<HttpResponse> remove(const NodeRequest& request);

    Result<HttpResponse> info(NodeDatabase& database);
    Result<HttpResponse> security(NodeDatabase& database, const NodeRequest& request);
    Result<HttpResponse> revsLimit(NodeDatabase& database, const NodeRequest& request);
    // _compact, _view_cleanup: SQLite keeps itself in order.
    Result<HttpResponse> upkeep(NodeDatabase& database, const NodeRequest& request);
    // _ensure_full_commit: every write was durable when it was answered. Says which store it is.
    Result<HttpResponse> fullCommit(const NodeDatabase& database, const NodeRequest& request);

private:
    NodeDatabases& m_databases;
};

} // namespace shanke
