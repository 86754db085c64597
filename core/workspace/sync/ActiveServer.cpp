// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/sync/ActiveServer.h"

#include "workspace/sync/FileLane.h"
#include "workspace/sync/SyncRound.h"

namespace shanke {

void ActiveServer::use(KnownServer& server)
{
    const bool isOther = &server != &m_servers.inUse();
    m_servers.use(server);
    server.stopLooking(); // work finds out
    if (!isOther && m_used && m_used == server.link())
        return;
    m_used = server.link();
    m_isReached = false;
    m_users.round.setServer(m_used);
    m_users.news.setServer(m_used);
    m_users.lane.setServer(m_used);
    m_users.budget.setLine({isNear(), server.hop() == Hop::County || !m_servers.at(Hop::County).isSet()});
    m_users.lane.setOpen(false);
    emit changed();
}

void ActiveServer::reconnect(KnownServer& server)
{
    const auto before = server.connectAnew(); // until those who use it have let go
    m_book.setServer(server.hop(), server.link());
    m_users.lane.stopComparing();
    if (m_used == before.get())
        m_used = nullptr;
    use(m_servers.best());
}

} // namespace shanke
