// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "http/ServerAddress.h"
#include "replication/Peer.h"

namespace shanke {

// The server of the account as the engine reaches it: makes peers for its databases. Peers made by peer()
// share one set of connections, so only one of them may be at work at a time. Lives in the engine thread.
class ServerLink
{
public:
    ServerLink(ServerAddress server, std::shared_ptr<Clock> clock);

    std::unique_ptr<Peer> peer(const DatabaseName& database) const;
    // With connections of its own, for a request that waits.
    std::unique_ptr<Peer> patientPeer(const DatabaseName& database) const;
    // What peers of the database say in identity().
    QString identityOf(const DatabaseName& database) const;

    HttpTransport& transport() const { return *m_transport; }
    // On this PC or in its own network, where asking costs nothing.
    bool isNear() const;

private:
    ServerAddress m_server;
    std::shared_ptr<Clock> m_clock;
    std::shared_ptr<HttpTransport> m_transport;
};

} // namespace shanke
