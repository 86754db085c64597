// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/RetryPolicy.h"
#include "workspace/delivery/ServerLink.h"
#include "workspace/folder/WorkspaceFolder.h"
#include "workspace/sync/HeldDatabases.h"
#include "workspace/sync/ServerAccess.h"
#include "workspace/values/SyncRefusal.h"
#include "workspace/values/SyncStatus.h"

namespace shanke {

// One of the two servers of the account as synchronisation knows it: the link to it, what it is shown,
// whether it answered last, and what it complained of. While another one is in use it is asked now and then
// whether it is back: one small request, with growing pauses. Lives in the engine thread.
class KnownServer : public QObject
{
    Q_OBJECT
public:
    // `folder` outlives it.
    KnownServer(Hop hop, const WorkspaceFolder& folder, std::shared_ptr<ServerConnector> connector,
                std::shared_ptr<Clock> clock);
    ~KnownServer() override;

    // From now on it is the one that the account names. Answers the link of before, for those who still have
    // to let go of it.
    std::unique_ptr<ServerLink> connectAnew();
    void setCredential(const std::optional<Credential>& credential);

    Hop hop() const { return m_hop; }
    bool isSet() const { return m_link != nullptr; }
    // It is known what it is shown.
    bool isReady() const { return m_link && m_access.credential(); }
    bool mayAsk() const { return m_link && m_access.isOpen(); }
    const ServerLink* link() const { return m_link.get(); }
    const ServerAccess& access() const { return m_access; }

    // It is told that what was shown was refused, once until something is accepted, and another one awaited.
    // False: a person has to sign in first.
    bool askForCredential();
    void noteAccess() { m_access.forgive(); }

    // Why it was not to be had when it was asked last; nothing: it answers, as far as is known.
    const std::optional<Error>& trouble() const { return m_trouble; }
    bool isAway() const { return m_trouble.has_value(); }
    void setAway(const Error& error) { m_trouble = error; }
    // It answers, or may be asked as if it did.
    void forgive();
    // A whole round with it went well: whatever was wrong is over.
    void noteGoodRound() { m_retry.reset(); }

    // Asks until it answers; at once when the network may be back. Not before the pause that it asked for
    // itself.
    void lookForIt(std::chrono::milliseconds askedPause);
    void lookNow();
    void stopLooking();

    // Its databases without which synchronisation goes on.
    HeldDatabases& held() { return m_held; }
    const HeldDatabases& held() const { return m_held; }

signals:
    void answered();
    // It goes on with the next setCredential(), also of the same.
    void credentialRefused(const shanke::SyncRefusal& refusal);

private:
    void look();
    void lookLater(std::chrono::milliseconds askedPause = {});
    void onLooked(const Result<PeerInfo>& found);

    Hop m_hop;
    const WorkspaceFolder& m_folder;
    std::shared_ptr<ServerConnector> m_connector;
    std::shared_ptr<Clock> m_clock;
    std::unique_ptr<ServerLink> m_link;
    ServerAccess m_access;
    std::optional<Error> m_trouble;
    HeldDatabases m_held;
    std::unique_ptr<Peer> m_probe;
    RetryPolicy m_retry; // of looking: goes on growing for one that answers and serves nobody
    quint64 m_turn = 0;  // of looking: an outdated timer or answer does nothing
    bool m_isLooking = false;
};

} // namespace shanke
