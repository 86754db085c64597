// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/sync/VisitLine.h"

#include "workspace/devices/AuthorityKeeper.h"
#include "workspace/sync/SyncLog.h"

namespace shanke {

void VisitLine::setServer(const ServerLink* server)
{
    m_visit.reset();
    m_allowed.clear();
    m_book.endSending();
    m_server = server;
}

void VisitLine::askForDebts(const QList<Subscription>& databases)
{
    for (const Subscription& subscription : databases)
        askForDebts(subscription.database);
}

void VisitLine::add(const Subscription& subscription)
{
    m_queue.add(subscription);
    if (m_visit && m_queue.goesBefore(subscription.database, m_visit->database()))
        m_visit->yield();
}

void VisitLine::next()
{
    if (m_visit)
        return;
    if (m_queue.isEmpty())
        return emit emptied();
    const Subscription next = m_queue.takeFirst();
    const Debts debts = m_debtsNow.contains(next.database) ? Debts::Now : Debts::WhenDue;
    const DatabaseVisit::Order order{next, m_allowed.contains(next.database), debts,
                                     [this] { return m_authority.gate(); }};
    m_visit = std::make_unique<DatabaseVisit>(order, m_databases, m_book, *m_server, m_clock);
    connectVisit();
    emit began();
    m_visit->start();
}

void VisitLine::connectVisit()
{
    DatabaseVisit* visit = m_visit.get();
    const DatabaseName database = visit->database();
    connect(visit, &DatabaseVisit::progressed, this,
            [this, visit] { emit progressed(visit->sent(), visit->toSend()); });
    connect(visit, &DatabaseVisit::started, this,
            [this, database](qint64 documents) { m_log.started(database, documents); });
    connect(visit, &DatabaseVisit::startedWithoutFile, this,
            [this, database](const Error& error) { m_log.startedWithoutFile(database, error); });
    // Queued, so that the visit is not destroyed inside its own signal; another one may have begun by then.
    const auto end = [this, number = ++m_number](const Result<VisitOutcome>& result) {
        if (m_visit && number == m_number)
            onEnded(result);
    };
    connect(
        visit, &DatabaseVisit::finished, this, [end](const VisitOutcome& outcome) { end(outcome); },
        Qt::QueuedConnection);
    connect(
        visit, &DatabaseVisit::failed, this, [end](const Error& error) { end(tl::unexpected(error)); },
        Qt::QueuedConnection);
}

void VisitLine::onEnded(const Result<VisitOutcome>& result)
{
    const Subscription subscription = m_visit->subscription();
    const auto askedPause = m_visit->askedPause();
    m_visit.reset();
    m_book.endSending();
    emit progressed(0, 0);
    if (!result && result.error().kind == ErrorKind::Cancelled) {
        add(subscription);
        return emit madeWay();
    }
    noteProblem(subscription.database, result);
    if (!result)
        return emit failed(subscription, result.error(), askedPause);
    m_allowed.remove(subscription.database);
    m_debtsNow.remove(subscription.database);
    log(subscription.database, *result);
    emit visited(subscription.database, *result);
}

// What went one way needs no other.
void VisitLine::noteProblem(const DatabaseName& database, const Result<VisitOutcome>& result)
{
    if (!result)
        return m_book.setProblem(m_server->hop(), database, result.error());
    for (const Hop hop : Hops)
        m_book.setProblem(hop, database, std::nullopt);
}

void VisitLine::log(const DatabaseName& database, const VisitOutcome& outcome)
{
    m_log.reached(m_server->hop(), m_server->bytesUpASecond());
    m_log.sent(database, outcome.sent);
    m_log.received(database, outcome.received);
    m_log.refused(database, outcome.refused);
    m_log.notHad(database, outcome.notHad);
}

void VisitLine::clear()
{
    m_visit.reset();
    m_queue.clear();
    m_book.endSending();
    emit progressed(0, 0);
}

} // namespace shanke
