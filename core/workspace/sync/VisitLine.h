// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/sync/DatabaseVisit.h"
#include "workspace/sync/SyncQueue.h"

namespace shanke {

class AuthorityKeeper;
class SyncLog;

// Visits the databases that wait, one after the other, the most urgent first. A visit under way makes way
// for a more urgent one as soon as what it is writing is written, and goes on after it. What was exchanged is
// written into the log. Lives in the engine thread.
class VisitLine : public QObject
{
    Q_OBJECT
public:
    // What it works with outlives it.
    VisitLine(Databases& databases, DeliveryBook& book, AuthorityKeeper& authority, SyncLog& log,
              std::shared_ptr<Clock> clock)
        : m_databases(databases), m_book(book), m_authority(authority), m_log(log), m_clock(std::move(clock))
    {
    }

    // Another server, or none; a visit under way ends, and what was agreed to was agreed to for the other. It
    // must outlive its use here.
    void setServer(const ServerLink* server);
    void setFollowed(const QList<Subscription>& followed) { m_queue.setFollowed(followed); }
    // A person has agreed that the next visit goes on after a warning.
    void allow(const DatabaseName& database) { m_allowed.insert(database); }

    // Something has changed: the next visit asks for all debts, not only for those whose time has come.
    void askForDebts(const DatabaseName& database) { m_debtsNow.insert(database); }
    void askForDebts(const QList<Subscription>& databases);

    void add(const Subscription& subscription);
    // Begins the next visit unless one is under way.
    void next();
    // The visit under way ends as soon as what it is writing is written, and waits again.
    void makeWay()
    {
        if (m_visit)
            m_visit->yield();
    }
    // Ends the visit under way and forgets the others.
    void clear();

    bool isVisiting() const { return m_visit != nullptr; }
    bool hasWaiting() const { return !m_queue.isEmpty(); }
    bool isQuiet() const { return !m_visit && m_queue.isEmpty(); }

signals:
    void began();
    void progressed(int sent, int toSend);
    // After each of these next() goes on.
    void visited(const shanke::DatabaseName& database, const shanke::VisitOutcome& outcome);
    void failed(const shanke::Subscription& subscription, const shanke::Error& error,
                std::chrono::milliseconds askedPause);
    void madeWay();
    void emptied(); // nothing waits any more

private:
    void connectVisit();
    void onEnded(const Result<VisitOutcome>& result);
    void noteProblem(const DatabaseName& database, const Result<VisitOutcome>& result);
    void log(const DatabaseName& database, const VisitOutcome& outcome);

    Databases& m_databases;
    DeliveryBook& m_book;
    AuthorityKeeper& m_authority;
    SyncLog& m_log;
    std::shared_ptr<Clock> m_clock;
    const ServerLink* m_server = nullptr;
    SyncQueue m_queue;
    QSet<DatabaseName> m_allowed;
    QSet<DatabaseName> m_debtsNow;
    std::unique_ptr<DatabaseVisit> m_visit;
    quint64 m_number = 0; // of the visit: an answer of an earlier one counts no more
};

} // namespace shanke
