// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "node/NodeDatabases.h"
#include "node/NodeRequest.h"

namespace shanke {

// Where a person signs in and whose server it is, told to everybody: how a client finds the provider from
// nothing but the address of the server. Empty where there is none.
struct NodeGreeting
{
    QString issuer{};
    QString clientId{};
    QString school{};
    QString node{}; // its id, for whom the word of a device is meant
};

// What the node says about itself: /, /_up, /_session, /_uuids, /_all_dbs, /_dbs_info, /.well-known/shanke.
class ServerRoutes
{
public:
    explicit ServerRoutes(NodeDatabases& databases) : m_databases(databases) {}

    void setGreeting(const NodeGreeting& greeting) { m_greeting = greeting; }
    Result<HttpResponse> answer(const NodeRequest& request);

private:
    HttpResponse welcome() const;
    HttpResponse wellKnown() const;
    Result<HttpResponse> session(const NodeRequest& request) const;
    HttpResponse sessionInfo(const NodeUser& user) const;
    HttpResponse uuids(const NodeRequest& request) const;
    Result<HttpResponse> allDatabases(const NodeRequest& request) const;
    Result<HttpResponse> databasesInfo(const NodeRequest& request);
    Result<couch::DatabaseInfo> infoFor(const NodeUser& user, const QString& name);

    NodeDatabases& m_databases;
    NodeGreeting m_greeting;
};

} // namespace shanke
