// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "replication/LocalPeer.h"

namespace shanke {

// A source that ends at a sequence: the changes of a store up to there, as if nothing came later. What is
// asked of it otherwise is the store's. The source of a bundle's slice.
class RangePeer final : public Peer
{
public:
    RangePeer(std::unique_ptr<LocalPeer> store, qint64 upTo) : m_store(std::move(store)), m_upTo(upTo) {}

    QString identity() const override { return m_store->identity(); }
    void documentCount(Continuation<qint64> done) override { m_store->documentCount(std::move(done)); }
    void create(Continuation<> done) override { m_store->create(std::move(done)); }
    void changes(const couch::ChangesQuery& query, Continuation<couch::ChangesPage> done) override;
    void missing(const couch::RevsDiffQuery& query, Continuation<couch::RevsDiffAnswer> done) override;
    void fetch(const couch::BulkGetQuery& query, Continuation<couch::BulkGetAnswer> done) override;
    void store(std::vector<Revision> revisions, Continuation<std::vector<couch::DocFailure>> done) override;
    void readLocal(const QString& id, Continuation<std::optional<QJsonObject>> done) override;
    void writeLocal(const QString& id, const QJsonObject& content, Continuation<> done) override;
    void cancelAll() override { m_store->cancelAll(); }
    std::chrono::milliseconds askedPause() const override { return {}; }
    Traffic traffic() const override { return {}; }

private:
    std::unique_ptr<LocalPeer> m_store;
    qint64 m_upTo;
};

} // namespace shanke
