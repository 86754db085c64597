// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/sync/DatabasePoll.h"
#include "workspace/sync/RemoteWatch.h"

#include <map>

namespace shanke {

// Notices news at the server while nothing is to do: waits for those of the databases that matter most, and
// asks now and then about the others, all in one request. In the own network, where waiting costs nothing, an
// approver waits for every desk. Lives in the engine thread.
class NewsWatch : public QObject
{
    Q_OBJECT
public:
    explicit NewsWatch(std::shared_ptr<Clock> clock) : m_clock(std::move(clock)) {}

    // Another server, or none: forgets everything. It must outlive its use here.
    void setServer(const ServerLink* server);
    // Everything of the database up to `sequence` is here.
    void setReached(const DatabaseName& database, const couch::Sequence& sequence);

    void watch(const QList<Subscription>& followed);
    void ignore(const DatabaseName& database) { m_watches.erase(database); }
    void stop();

signals:
    void moved(const shanke::Subscription& subscription);
    void lost(); // the server does not answer as it did

private:
    bool isWatched(const Subscription& subscription) const;
    void wait(const Subscription& subscription);
    void askLater();
    void askOthers();

    std::shared_ptr<Clock> m_clock;
    const ServerLink* m_server = nullptr;
    QList<Subscription> m_followed;
    QHash<DatabaseName, couch::Sequence> m_reached;
    std::map<DatabaseName, std::unique_ptr<RemoteWatch>> m_watches;
    DatabasePoll m_poll;
    quint64 m_turn = 0; // names the pause under way: an outdated timer does nothing
};

} // namespace shanke
