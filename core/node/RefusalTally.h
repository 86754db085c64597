// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "node/NodeDatabases.h"
#include "node/NodeRequest.h"

namespace shanke {

// How much of what each carrier brought to this server the gate refused: nothing of it ever reaches the PCs,
// which ask for it. Kept in a local document of the school's database. GET /_shanke/refused answers all of it
// to the approvers, the head and the server's administrator, and to everybody else what bore their name.
// Lives in the router's thread.
class RefusalTally
{
public:
    RefusalTally(NodeDatabases& databases, SchoolId school)
        : m_databases(databases), m_school(std::move(school))
    {
    }

    Result<> add(const QString& carrier, qint64 count);
    Result<HttpResponse> answer(const NodeRequest& request);

private:
    Result<DocumentStore*> store(const DatabaseName& database);
    bool isLeader(const NodeUser& user) const;
    Result<QJsonObject> all();
    Result<QJsonObject> inNameOf(const UserId& user);

    NodeDatabases& m_databases;
    SchoolId m_school;
};

} // namespace shanke
