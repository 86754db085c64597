// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "replication/Peer.h"

#include <QMap>

#include <deque>

namespace shanke::test {

// A peer in front of another one that counts calls and fails those it was told to fail, each once.
class FaultyPeer final : public Peer
{
public:
    // What a test keeps hold of while the replication owns the peer.
    struct Script
    {
        QMap<QString, std::deque<Error>> faults; // by name of the call, next first
        QMap<QString, int> calls;
        std::vector<couch::DocFailure> refusals; // answered to the next store()
        std::chrono::milliseconds askedPause{0};
        bool holdStores = false; // keeps answers of store() until release()
        std::vector<std::function<void()>> held;

        void release()
        {
            for (const auto& answer : std::exchange(held, {}))
                answer();
        }
    };

    FaultyPeer(std::unique_ptr<Peer> peer, std::shared_ptr<Script> script)
        : m_peer(std::move(peer)), m_script(std::move(script))
    {
    }

    QString identity() const override { return m_peer->identity(); }
    bool isHere() const override { return m_peer->isHere(); }
    void info(Continuation<PeerInfo> done) override
    {
        if (!fails(QStringLiteral("info"), done))
            m_peer->info(done);
    }
    void create(Continuation<> done) override
    {
        if (!fails(QStringLiteral("create"), done))
            m_peer->create(done);
    }
    void changes(const couch::ChangesQuery& query, Continuation<couch::ChangesPage> done) override
    {
        const QString name = query.longpoll ? QStringLiteral("longpoll") : QStringLiteral("changes");
        if (!fails(name, done))
            m_peer->changes(query, done);
    }
    void missing(const couch::RevsDiffQuery& query, Continuation<couch::RevsDiffAnswer> done) override
    {
        if (!fails(QStringLiteral("missing"), done))
            m_peer->missing(query, done);
    }
    void fetch(const couch::BulkGetQuery& query, Continuation<couch::BulkGetAnswer> done) override
    {
        if (!fails(QStringLiteral("fetch"), done))
            m_peer->fetch(query, done);
    }
    void store(std::vector<Revision> revisions, Continuation<std::vector<couch::DocFailure>> done) override
    {
        if (fails(QStringLiteral("store"), done))
            return;
        if (!m_script->refusals.empty())
            return done(std::exchange(m_script->refusals, {}));
        if (!m_script->holdStores)
            return m_peer->store(std::move(revisions), done);
        m_script->held.push_back(
            [this, revisions = std::move(revisions), done] { m_peer->store(revisions, done); });
    }
    void readLocal(const QString& id, Continuation<std::optional<QJsonObject>> done) override
    {
        if (!fails(QStringLiteral("readLocal"), done))
            m_peer->readLocal(id, done);
    }
    void writeLocal(const QString& id, const QJsonObject& content, Continuation<> done) override
    {
        if (!fails(QStringLiteral("writeLocal"), done))
            m_peer->writeLocal(id, content, done);
    }
    void cancelAll() override { m_peer->cancelAll(); }
    std::chrono::milliseconds askedPause() const override { return m_script->askedPause; }
    Traffic traffic() const override { return m_peer->traffic(); }

private:
    template <typename T>
    bool fails(const QString& name, const Continuation<T>& done)
    {
        ++m_script->calls[name];
        auto& faults = m_script->faults[name];
        if (faults.empty())
            return false;
        const Error error = faults.front();
        faults.pop_front();
        done(tl::unexpected(error));
        return true;
    }

    std::unique_ptr<Peer> m_peer;
    std::shared_ptr<Script> m_script;
};

} // namespace shanke::test
