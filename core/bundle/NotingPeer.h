// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/SequenceRanges.h"
#include "replication/LocalPeer.h"

namespace shanke {

// A target that remembers which changes of its store the replication wrote, so that they are not carried back
// to where they came from. What a person writes meanwhile is not among them.
class NotingPeer final : public Peer
{
public:
    // `written` grows while the peer lives, and must outlive it like `store`.
    NotingPeer(std::unique_ptr<LocalPeer> peer, DocumentStore& store, SequenceRanges& written)
        : m_peer(std::move(peer)), m_store(store), m_written(written)
    {
    }

    QString identity() const override { return m_peer->identity(); }
    void documentCount(Continuation<qint64> done) override { m_peer->documentCount(std::move(done)); }
    void create(Continuation<> done) override { m_peer->create(std::move(done)); }
    void changes(const couch::ChangesQuery& query, Continuation<couch::ChangesPage> done) override;
    void missing(const couch::RevsDiffQuery& query, Continuation<couch::RevsDiffAnswer> done) override;
    void fetch(const couch::BulkGetQuery& query, Continuation<couch::BulkGetAnswer> done) override;
    void store(std::vector<Revision> revisions, Continuation<std::vector<couch::DocFailure>> done) override;
    void readLocal(const QString& id, Continuation<std::optional<QJsonObject>> done) override;
    void writeLocal(const QString& id, const QJsonObject& content, Continuation<> done) override;
    void cancelAll() override { m_peer->cancelAll(); }
    std::chrono::milliseconds askedPause() const override { return {}; }
    Traffic traffic() const override { return {}; }

private:
    Result<qint64> lastSequence() const;

    std::unique_ptr<LocalPeer> m_peer;
    DocumentStore& m_store;
    SequenceRanges& m_written;
};

} // namespace shanke
