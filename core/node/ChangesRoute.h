// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Continuation.h"
#include "couch/Changes.h"
#include "node/NodeDatabases.h"
#include "node/NodeRequest.h"

namespace shanke {

// GET|POST /{db}/_changes: at once; with feed=longpoll when something happened or the time is up; with
// feed=continuous row by row, as long as the client stays.
class ChangesRoute
{
public:
    ChangesRoute(NodeDatabases& databases, Clock& clock) : m_databases(databases), m_clock(clock) {}

    void answer(NodeDatabase& database, const NodeRequest& request, const Continuation<HttpResponse>& done);

private:
    HttpResponse continuous(NodeDatabase& database, const NodeUser& user, couch::ChangesQuery query);

    NodeDatabases& m_databases;
    Clock& m_clock;
};

} // namespace shanke
