// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Continuation.h"
#include "couch/Changes.h"
#include "http/HttpMessage.h"
#include "node/NodeDatabases.h"

#include <QObject>

namespace shanke {

// One client that waits for the next change of a database (longpoll). Answers once, when a change that it
// asked for arrives, the time is up, or the database is removed; then deletes itself. Goes with the client.
class ChangesWait final : public QObject
{
public:
    ChangesWait(NodeDatabases& databases, NodeDatabase& database, couch::ChangesQuery query,
                Continuation<HttpResponse> done);

    void timeOut();

private:
    void look();
    void finish(Result<HttpResponse> answer);

    NodeDatabases& m_databases;
    QString m_name;
    couch::ChangesQuery m_query;
    Continuation<HttpResponse> m_done;
    bool m_finished = false;
};

} // namespace shanke
