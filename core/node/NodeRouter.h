// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Continuation.h"
#include "node/AttachmentRoutes.h"
#include "node/ChangesRoute.h"
#include "node/DatabaseRoutes.h"
#include "node/DocumentRoutes.h"
#include "node/LocalRoutes.h"
#include "node/NodeUsers.h"
#include "node/ReplicationRoutes.h"
#include "node/ServerRoutes.h"
#include "node/SnapshotRoute.h"

namespace shanke {

// The HTTP face of the stores without a socket: takes a request, answers as CouchDB does. Says who asks,
// keeps the rules of each database, and hands on to the route that knows the endpoint. Every request gets an
// answer; errors are CouchDB's {"error", "reason"}. Lives in one thread, which is the writer of its
// databases.
class NodeRouter
{
public:
    static constexpr qint64 LargestBody = 64 * 1024 * 1024; // bytes of a request, unfolded; more is 413

    NodeRouter(NodeDatabases& databases, NodeUsers& users, Clock& clock);

    void handle(HttpRequest request, const Continuation<HttpResponse>& done);

    const NodeUsers& users() const { return m_users; }

private:
    Result<NodeRequest> prepare(HttpRequest request);
    void route(const NodeRequest& request, const Continuation<HttpResponse>& done);
    void routeDatabase(NodeDatabase& database, const NodeRequest& request,
                       const Continuation<HttpResponse>& done);
    Result<HttpResponse> page(NodeDatabase& database, const NodeRequest& request);
    Result<HttpResponse> document(NodeDatabase& database, const NodeRequest& request);

    NodeDatabases& m_databases;
    NodeUsers& m_users;
    ServerRoutes m_server;
    DatabaseRoutes m_database;
    ReplicationRoutes m_replication;
    ChangesRoute m_changes;
    DocumentRoutes m_documents;
    AttachmentRoutes m_attachments;
    LocalRoutes m_locals;
    SnapshotRoute m_snapshots;
};

} // namespace shanke
