// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/sync/ServerChoice.h"

namespace shanke {

class ByteBudget;
class FileLane;
class NewsWatch;
class SyncRound;

// The server that all parts of synchronisation ask at present. When it becomes another one, or none, each of
// them lets go of the one before, which lives until then. Knows whether a round came to its end there. Lives
// in the engine thread.
class ActiveServer : public QObject
{
    Q_OBJECT
public:
    // Who asks it; they outlive this.
    struct Users
    {
        SyncRound& round;
        NewsWatch& news;
        FileLane& lane;
        ByteBudget& budget;
    };

    ActiveServer(ServerChoice& servers, DeliveryBook& book, const Users& users)
        : m_servers(servers), m_book(book), m_users(users)
    {
    }

    bool isNear() const { return m_used && m_used->isNear(); }
    // The last round with it came to its end, and it was not lost since.
    bool isReached() const { return m_isReached; }
    void setReached(bool isReached) { m_isReached = isReached; }

    void use(KnownServer& server);
    // The account names another one there, or it is met anew; nothing of the other server is touched, but
    // that it may be in use now.
    void reconnect(KnownServer& server);

signals:
    void changed();

private:
    ServerChoice& m_servers;
    DeliveryBook& m_book;
    Users m_users;
    const ServerLink* m_used = nullptr;
    bool m_isReached = false;
};

} // namespace shanke
