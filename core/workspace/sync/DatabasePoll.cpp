// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/sync/DatabasePoll.h"

#include "couch/DatabaseInfo.h"

namespace shanke {

void DatabasePoll::ask(const ServerLink& server, const QList<Subscription>& databases,
                       Continuation<QList<Subscription>> done)
{
    QStringList names;
    for (const Subscription& subscription : databases)
        names.append(subscription.database.toString());
    if (names.isEmpty()) {
        done(QList<Subscription>());
        return;
    }
    server.transport().send(
        couch::encodeDatabasesInfoRequest(names),
        {this, [this, databases, done](const Result<HttpResponse>& response) {
             done(response.and_then([&](const HttpResponse& answer) { return moved(databases, answer); }));
         }});
}

void DatabasePoll::forget(const QList<Subscription>& databases)
{
    for (const Subscription& subscription : databases)
        m_seen.remove(subscription.database);
}

Result<QList<Subscription>> DatabasePoll::moved(const QList<Subscription>& databases,
                                                const HttpResponse& response)
{
    const auto infos = couch::decodeDatabasesInfoResponse(response);
    if (!infos)
        return databases;
    QSet<DatabaseName> moved;
    for (const couch::DatabaseInfo& info : *infos) {
        const DatabaseName database(info.name);
        if (m_seen.value(database) == info.updateSequence)
            continue;
        m_seen.insert(database, info.updateSequence);
        moved.insert(database);
    }
    QList<Subscription> result;
    for (const Subscription& subscription : databases) {
        if (moved.contains(subscription.database))
            result.append(subscription);
    }
    return result;
}

} // namespace shanke
