// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arrival/Proposals.h"
#include "node/NodeDatabases.h"
#include "node/NodeRequest.h"

namespace shanke {

// What people propose for records of the school in which they take no part, as this server keeps it: for the
// founder of a record and for whom they let in, nobody else. GET /_shanke/proposals?record=<id> answers it
// oldest first, DELETE with "rev" settles one. Lives in the router's thread.
class ProposalRoute
{
public:
    static constexpr qint64 MostBytes = 4 * 1024 * 1024; // in one answer

    ProposalRoute(NodeDatabases& databases, SchoolId school)
        : m_databases(databases), m_school(std::move(school))
    {
    }

    static bool isFor(const NodeRequest& request);
    Result<HttpResponse> answer(const NodeRequest& request);

private:
    Result<HttpResponse> list(const Proposals& proposals, const ReadSnapshot& snapshot, const DocId& record);

    NodeDatabases& m_databases;
    SchoolId m_school;
};

} // namespace shanke
