// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "replication/LocalPeer.h"
#include "workspace/delivery/DeliveryBook.h"

namespace shanke {

// The local end of a pull: a LocalPeer that tells the delivery book what came from the server, so that it is
// not taken for work that still has to be sent, and that leaves the last of the disk to what a person saves.
// Lives in the engine thread.
class ArrivalPeer final : public Peer
{
public:
    ArrivalPeer(std::unique_ptr<LocalPeer> store, DatabaseName database, DeliveryBook& book,
                QList<DocId>& arrived, const DiskGuard& disk);

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
    std::chrono::milliseconds askedPause() const override { return m_store->askedPause(); }
    Traffic traffic() const override { return m_store->traffic(); }

private:
    std::unique_ptr<LocalPeer> m_store;
    DatabaseName m_database;
    DeliveryBook& m_book;
    QList<DocId>& m_arrived;
    const DiskGuard& m_disk;
};

} // namespace shanke
