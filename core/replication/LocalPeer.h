// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "replication/Peer.h"
#include "store/DocumentStore.h"

#include <QObject>

namespace shanke {

// A store on this PC. Answers before the call returns, except a longpoll, which waits for the store's change
// feed. Stores a batch in one transaction that a power cut may undo; writing a local document makes it
// durable, so a checkpoint is never ahead of the documents. Lives in the store's writer thread; the store
// must outlive it.
class LocalPeer final : public QObject, public Peer
{
    Q_OBJECT
public:
    static Result<std::unique_ptr<LocalPeer>> of(DocumentStore& store);

    QString identity() const override { return m_identity; }
    void meet(Peer& other) override { m_other = other.identity(); }
    bool isHere() const override { return true; }
    void info(Continuation<PeerInfo> done) override;
    void create(Continuation<> done) override;
    void changes(const couch::ChangesQuery& query, Continuation<couch::ChangesPage> done) override;
    void missing(const couch::RevsDiffQuery& query, Continuation<couch::RevsDiffAnswer> done) override;
    void fetch(const couch::BulkGetQuery& query, Continuation<couch::BulkGetAnswer> done) override;
    void store(std::vector<Revision> revisions, Continuation<std::vector<couch::DocFailure>> done) override;
    void readLocal(const QString& id, Continuation<std::optional<QJsonObject>> done) override;
    void writeLocal(const QString& id, const QJsonObject& content, Continuation<> done) override;
    void cancelAll() override;
    std::chrono::milliseconds askedPause() const override { return {}; }
    Traffic traffic() const override { return {}; }

private:
    struct Longpoll
    {
        couch::ChangesQuery query;
        Continuation<couch::ChangesPage> done;
    };

    LocalPeer(DocumentStore& store, QString identity);

    Result<couch::ChangesPage> readChanges(const couch::ChangesQuery& query) const;
    Result<couch::RevsDiffAnswer> readMissing(const couch::RevsDiffQuery& query);
    Result<couch::BulkGetAnswer> readRevisions(const couch::BulkGetQuery& query) const;
    Result<> addRevision(const ReadSnapshot& snapshot, const couch::BulkGetItem& item,
                         couch::BulkGetAnswer& answer) const;
    Result<std::vector<couch::DocFailure>> graft(const std::vector<Revision>& revisions);
    Result<RevisionSource> otherAsSource(const ReadSnapshot& snapshot) const;
    void answerLongpolls();

    DocumentStore& m_store;
    QString m_identity;
    QString m_other;   // identity of the other end; empty: not known
    RevsById m_leaves; // at the other end, of documents that something is missing of here
    std::vector<Longpoll> m_longpolls;
};

} // namespace shanke
