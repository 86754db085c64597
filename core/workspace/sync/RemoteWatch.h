// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "replication/Peer.h"

#include <QObject>

namespace shanke {

// Waits for news of one database at the server, with one request that the server holds back until there are
// some. Ends at the first news or failure. Lives in the engine thread.
class RemoteWatch : public QObject
{
    Q_OBJECT
public:
    RemoteWatch(std::unique_ptr<Peer> peer, couch::Sequence since, std::shared_ptr<Clock> clock);

    void start();

signals:
    void moved();
    void failed(const shanke::Error& error);

private:
    void ask();
    void onAnswer(const Result<couch::ChangesPage>& page, std::chrono::milliseconds waited);

    std::unique_ptr<Peer> m_peer;
    couch::Sequence m_since;
    std::shared_ptr<Clock> m_clock;
};

} // namespace shanke
