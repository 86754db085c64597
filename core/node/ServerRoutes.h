// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "node/NodeDatabases.h"
#include "node/NodeRequest.h"

namespace shanke {

// What the node says about itself: /, /_up, /_session, /_uuids, /_all_dbs, /_dbs_info.
class ServerRoutes
{
public:
    explicit ServerRoutes(NodeDatabases& databases) : m_databases(databases) {}

    Result<HttpResponse> answer(const NodeRequest& request);

private:
    HttpResponse welcome() const;
    HttpResponse session(const NodeUser& user) const;
    HttpResponse uuids(const NodeRequest& request) const;
    Result<HttpResponse> allDatabases(const NodeRequest& request) const;
    Result<HttpResponse> databasesInfo(const NodeRequest& request);
    Result<couch::DatabaseInfo> infoFor(const NodeUser& user, const QString& name);

    NodeDatabases& m_databases;
};

} // namespace shanke
