// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "replication/Replication.h"
#include "workspace/delivery/DeliveryBook.h"
#include "workspace/sync/FirstStart.h"
#include "workspace/sync/Subscriptions.h"

namespace shanke {

struct VisitOutcome
{
    bool isAtServer = false;        // false: the server has no such database, and it is not ours to make
    couch::Sequence serverSequence; // up to which everything is here, but debts
    QList<DocId> sent;
    QList<DocId> received;
    std::vector<couch::DocFailure> refused; // for the first time
    std::vector<couch::DocFailure> notHad;  // could not be fetched, for the first time
};

// One exchange of one database with the server: sends what is ours, fetches what is new, and leaves
// checkpoints. A first failure ends it; nothing half is left, the next visit goes on from the last
// checkpoint. Lives in the engine thread, for one visit.
class DatabaseVisit : public QObject
{
    Q_OBJECT
public:
    struct Order
    {
        Subscription subscription;
        bool isAllowed = false; // a person has agreed to go on after a warning
        Debts debts = Debts::WhenDue;
        GateSource gate; // that passes what comes
    };

    DatabaseVisit(Order order, Databases& databases, DeliveryBook& book, const ServerLink& server,
                  std::shared_ptr<Clock> clock);
    ~DatabaseVisit() override;

    void start();
    // Ends with Cancelled as soon as what is being written is written: something more urgent waits.
    void yield();
    const DatabaseName& database() const { return m_order.subscription.database; }
    const Subscription& subscription() const { return m_order.subscription; }
    // How long a server that was too busy asked to be left alone.
    std::chrono::milliseconds askedPause() const { return m_askedPause; }
    int sent() const { return m_sentNow; }
    int toSend() const { return m_toSend; }

signals:
    void progressed();
    // The database began here as one file with so many documents, or could not.
    void started(qint64 documents);
    void startedWithoutFile(const shanke::Error& error);
    // One of these is the last signal.
    void finished(const shanke::VisitOutcome& outcome);
    // NotFound: the database was there before and is gone. Forbidden: it is this person's and was never
    // opened. Precondition: more than half would be deleted here.
    void failed(const shanke::Error& error);

private:
    using AfterReplication = void (DatabaseVisit::*)(const ReplicationSummary&);

    void meet();
    void findAtServer();
    void begin();
    void push(AfterReplication next);
    void afterPush(const ReplicationSummary& pushed);
    void pull();
    void afterPull(const ReplicationSummary& pulled);
    void afterLastPush(const ReplicationSummary& pushed);
    void run(std::unique_ptr<Peer> source, std::unique_ptr<Peer> target, ReplicationOptions options,
             AfterReplication next);
    void onBegan();
    void onReplicated(const ReplicationSummary& summary, AfterReplication next);
    void onFailed(const Error& error);
    void explainFailure(const Error& error);
    void onGone(const Error& error);
    void stopReplication();
    Result<> noteSent(const ReplicationSummary& pushed);
    Error notOpened() const;
    void succeed();
    void fail(const Error& error);

    Order m_order;
    Databases& m_databases;
    DeliveryBook& m_book;
    const ServerLink& m_server;
    std::shared_ptr<Clock> m_clock;
    DocumentStore* m_store = nullptr;
    VisitOutcome m_outcome;
    std::unique_ptr<FirstStart> m_firstStart;
    std::unique_ptr<Peer> m_probe;
    std::unique_ptr<Replication> m_replication;
    QList<DocId> m_waitingBefore;
    bool m_wasKnown = false;
    bool m_isPushing = false;
    bool m_hasBegun = false; // both sides agreed where to go on with the push
    bool m_ended = false;
    int m_toSend = 0;
    int m_sentNow = 0;
    std::chrono::milliseconds m_askedPause{0};
};

} // namespace shanke
