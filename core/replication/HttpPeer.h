// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "replication/HttpDatabase.h"
#include "replication/Peer.h"

namespace shanke {

// A database of a CouchDB-protocol server. Uses what the server offers and remembers what it does not:
// without _bulk_get documents are asked for one by one, a request that is too large is halved, files go by
// multipart or, where that is refused, inside the JSON text. Lives in the thread of its
// transport, which several peers may share.
class HttpPeer final : public Peer
{
public:
    HttpPeer(std::shared_ptr<HttpTransport> transport, DatabaseName database,
             std::shared_ptr<const Clock> clock);

    QString identity() const override;
    bool isHere() const override { return false; }
    void info(Continuation<PeerInfo> done) override;
    void create(Continuation<> done) override;
    void changes(const couch::ChangesQuery& query, Continuation<couch::ChangesPage> done) override;
    void missing(const couch::RevsDiffQuery& query, Continuation<couch::RevsDiffAnswer> done) override;
    void fetch(const couch::BulkGetQuery& query, Continuation<couch::BulkGetAnswer> done) override;
    void store(std::vector<Revision> revisions, Continuation<std::vector<couch::DocFailure>> done) override;
    void readLocal(const QString& id, Continuation<std::optional<QJsonObject>> done) override;
    void writeLocal(const QString& id, const QJsonObject& content, Continuation<> done) override;
    void cancelAll() override;
    std::chrono::milliseconds askedPause() const override;
    Traffic traffic() const override;

private:
    void learnWhetherWritten(const QString& id, const QJsonObject& content, const Error& conflict,
                             const Continuation<>& done);

    HttpDatabase m_database; // its calls end with it
    QHash<QString, QString> m_localRevs;
};

} // namespace shanke
