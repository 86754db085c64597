// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "replication/Peer.h"

#include <QObject>

namespace shanke {

// A peer that passes every call on to another one, which it owns: the base of peers that do one thing of
// their own beside it. Lives in the other's thread.
class PassingPeer : public QObject, public Peer
{
public:
    QString identity() const override { return m_peer->identity(); }
    void meet(Peer& other) override { m_peer->meet(other); }
    bool isHere() const override { return m_peer->isHere(); }
    void info(Continuation<PeerInfo> done) override { m_peer->info(std::move(done)); }
    void create(Continuation<> done) override { m_peer->create(std::move(done)); }
    void changes(const couch::ChangesQuery& query, Continuation<couch::ChangesPage> done) override
    {
        m_peer->changes(query, std::move(done));
    }
    void missing(const couch::RevsDiffQuery& query, Continuation<couch::RevsDiffAnswer> done) override
    {
        m_peer->missing(query, std::move(done));
    }
    void fetch(const couch::BulkGetQuery& query, Continuation<couch::BulkGetAnswer> done) override
    {
        m_peer->fetch(query, std::move(done));
    }
    void store(std::vector<Revision> revisions, Continuation<std::vector<couch::DocFailure>> done) override
    {
        m_peer->store(std::move(revisions), std::move(done));
    }
    void readLocal(const QString& id, Continuation<std::optional<QJsonObject>> done) override
    {
        m_peer->readLocal(id, std::move(done));
    }
    void writeLocal(const QString& id, const QJsonObject& content, Continuation<> done) override
    {
        m_peer->writeLocal(id, content, std::move(done));
    }
    void cancelAll() override { m_peer->cancelAll(); }
    std::chrono::milliseconds askedPause() const override { return m_peer->askedPause(); }
    Traffic traffic() const override { return m_peer->traffic(); }

protected:
    explicit PassingPeer(std::unique_ptr<Peer> peer) : m_peer(std::move(peer)) {}

    Peer& peer() const { return *m_peer; }

private:
    std::unique_ptr<Peer> m_peer;
};

} // namespace shanke
