// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Continuation.h"
#include "node/NodeDatabases.h"
#include "node/NodeRequest.h"

namespace shanke {

// GET|POST /{db}/_changes, at once or, with feed=longpoll, when something happened or the time is up.
class ChangesRoute
{
public:
    ChangesRoute(NodeDatabases& databases, Clock& clock) : m_databases(databases), m_clock(clock) {}

    void answer(NodeDatabase& database, const NodeRequest& request, const Continuation<HttpResponse>& done);

private:
    NodeDatabases& m_databases;
    Clock& m_clock;
};

} // namespace shanke
