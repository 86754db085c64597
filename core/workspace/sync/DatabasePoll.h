// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "couch/Sequence.h"
#include "workspace/delivery/ServerLink.h"
#include "workspace/sync/Subscriptions.h"

#include <QHash>
#include <QObject>

namespace shanke {

// Asks the server in one request which of many databases have moved since it was asked last. Where a server
// has no such request, all of them may have. Lives in the engine thread.
class DatabasePoll : public QObject
{
    Q_OBJECT
public:
    void ask(const ServerLink& server, const QList<Subscription>& databases,
             Continuation<QList<Subscription>> done);
    void forget() { m_seen.clear(); }
    // The next asking counts them as moved.
    void forget(const QList<Subscription>& databases);

private:
    Result<QList<Subscription>> moved(const QList<Subscription>& databases, const HttpResponse& response);

    QHash<DatabaseName, couch::Sequence> m_seen;
};

} // namespace shanke
