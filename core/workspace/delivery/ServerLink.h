// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "http/ServerConnector.h"
#include "replication/Peer.h"
#include "workspace/values/AccountSettings.h"

namespace shanke {

class ReplicationMemories;

// A server of the account as the engine reaches it: makes peers for its databases, over three sets of
// connections, so that no kind of work waits for a connection of another. Knows what was learnt of the line.
// Lives in the engine thread.
class ServerLink
{
public:
    ServerLink(Hop hop, ServerAddress server, const HttpOptions& options,
               std::shared_ptr<ServerConnector> connector, std::shared_ptr<Clock> clock);
    // Null when the account has no server there.
    static std::unique_ptr<ServerLink> of(const AccountSettings& account, Hop hop,
                                          std::shared_ptr<ServerConnector> connector,
                                          std::shared_ptr<Clock> clock);

    Hop hop() const { return m_hop; }

    // For all requests that follow, on every connection.
    void setCredential(const Credential& credential);

    // For texts.
    std::unique_ptr<Peer> peer(const DatabaseName& database) const;
    // For pieces of files.
    std::unique_ptr<Peer> lanePeer(const DatabaseName& database) const;
    // For a request that waits.
    std::unique_ptr<Peer> patientPeer(const DatabaseName& database) const;
    // What peers of the database say in identity().
    QString identityOf(const DatabaseName& database) const;

    HttpTransport& transport() const { return *m_transport; }
    std::shared_ptr<HttpTransport> sharedTransport() const { return m_transport; }

    // For a replication of texts or of pieces with this server.
    std::shared_ptr<ReplicationMemories> memories() const { return m_memories; }

    // Of the line as texts measured it, or files where no text was large enough.
    qint64 bytesUpASecond() const; // 0: not known
    // How far the server's clock is ahead of this PC's.
    std::optional<std::chrono::seconds> clockOffset() const { return m_transport->clockOffset(); }
    // What the server named as ways to sign in when it refused last, a text or else a piece of a file.
    const QByteArray& challenge() const
    {
        return m_transport->challenge().isEmpty() ? m_lane->challenge() : m_transport->challenge();
    }
    // On this PC or in its own network, where asking costs nothing.
    bool isNear() const;

private:
    Hop m_hop;
    ServerAddress m_server;
    HttpOptions m_options;
    std::shared_ptr<ServerConnector> m_connector;
    std::shared_ptr<Clock> m_clock;
    std::shared_ptr<ServerTransport> m_transport;
    std::shared_ptr<ServerTransport> m_lane;
    mutable std::vector<std::shared_ptr<ServerTransport>> m_patient;
    Credential m_credential;
    std::shared_ptr<ReplicationMemories> m_memories;
};

} // namespace shanke
