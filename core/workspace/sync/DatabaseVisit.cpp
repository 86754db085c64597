// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/sync/DatabaseVisit.h"

#include "base/Log.h"
#include "platform/DatabaseNames.h"
#include "workspace/delivery/kindsOfServers.h"
#include "workspace/sync/ArrivalPeer.h"
#include "workspace/sync/FailureKinds.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

// What fails again and again is told once.
std::vector<couch::DocFailure> newFailures(const ReplicationSummary& summary)
{
    std::vector<couch::DocFailure> failures;
    for (const Debt& debt : summary.debts) {
        const bool isOfNow =
            std::any_of(summary.refused.begin(), summary.refused.end(),
                        [&](const couch::DocFailure& failure) { return failure.id == debt.id; });
        if (isOfNow && debt.tries == 1)
            failures.push_back({debt.id, debt.rev, debt.error, debt.reason});
    }
    return failures;
}

} // namespace

DatabaseVisit::DatabaseVisit(Order order, Databases& databases, DeliveryBook& book, const ServerLink& server,
                             std::shared_ptr<Clock> clock)
    : m_order(std::move(order)),
      m_databases(databases),
      m_book(book),
      m_server(server),
      m_clock(std::move(clock))
{
}

DatabaseVisit::~DatabaseVisit() = default;

void DatabaseVisit::start()
{
    if (!holdsLessonWork(database()) || !FirstStart::mayHelp(m_databases, database()))
        return meet();
    const FirstStart::Way way{m_server.sharedTransport(), database(), database(), m_order.gate};
    m_firstStart = std::make_unique<FirstStart>(way, 1, m_databases, m_clock);
    connect(m_firstStart.get(), &FirstStart::progressed, this, &DatabaseVisit::progressed);
    connect(m_firstStart.get(), &FirstStart::gaveUp, this, &DatabaseVisit::startedWithoutFile);
    connect(m_firstStart.get(), &FirstStart::failed, this, &DatabaseVisit::fail, Qt::QueuedConnection);
    // Queued, so that it is not destroyed inside its own signal.
    connect(
        m_firstStart.get(), &FirstStart::finished, this,
        [this](qint64 documents) {
            m_firstStart.reset();
            if (documents > 0)
                emit started(documents);
            meet();
        },
        Qt::QueuedConnection);
    m_firstStart->start();
}

void DatabaseVisit::meet()
{
    if (m_order.subscription.mayCreate || m_databases.find(database()))
        begin();
    else
        findAtServer();
}

// A database that others make is not made here before the server has it.
void DatabaseVisit::findAtServer()
{
    m_probe = m_server.peer(database());
    m_probe->info({this, [this](const Result<PeerInfo>& count) {
                       if (count)
                           begin();
                       else if (count.error().kind == ErrorKind::NotFound)
                           succeed();
                       else
                           fail(count.error());
                   }});
}

void DatabaseVisit::begin()
{
    const auto store = m_databases.findOrCreate(database());
    if (!store)
        return fail(store.error());
    m_store = *store;
    if (const auto followed = m_book.follow(database()); !followed)
        return fail(followed.error());
    const auto known = m_book.isKnownAt(m_server.hop(), database());
    if (!known)
        return fail(known.error());
    m_wasKnown = *known;
    // Also when nothing waits: a server that was put back from a backup has forgotten what it had.
    push(&DatabaseVisit::afterPush);
}

void DatabaseVisit::push(AfterReplication next)
{
    const auto noted = m_book.noteOwnChanges(database());
    auto local = LocalPeer::of(*m_store);
    if (!noted || !local)
        return fail(noted ? local.error() : noted.error());
    m_isPushing = true;
    m_hasBegun = false;
    if (m_book.waitingFor(m_server.hop(), database()).isEmpty() && !m_wasKnown && !m_outcome.isAtServer)
        return (this->*next)({});
    ReplicationOptions options;
    options.createTarget = m_order.isAllowed || (m_order.subscription.mayCreate && !m_wasKnown);
    run(*std::move(local), m_server.peer(database()), options, next);
}

// Both sides have said what they remember of the last time.
void DatabaseVisit::onBegan()
{
    if (!m_isPushing)
        return;
    m_hasBegun = true;
    m_book.trust(m_server.hop(), database());
    if (const auto read = m_book.readCheckpoint(m_server.hop(), database()); !read)
        qCWarning(logWorkspace).noquote() << database().toString() << read.error().detail;
    m_waitingBefore = m_book.waitingFor(m_server.hop(), database());
    m_toSend = int(m_waitingBefore.size());
    m_book.setSending(m_server.hop(), database());
    emit progressed();
}

void DatabaseVisit::afterPush(const ReplicationSummary& pushed)
{
    if (const auto noted = noteSent(pushed); !noted)
        return fail(noted.error());
    m_order.subscription.isOnlySent ? succeed() : pull();
}

void DatabaseVisit::pull()
{
    m_isPushing = false;
    auto local = LocalPeer::of(*m_store);
    if (!local)
        return fail(local.error());
    ReplicationOptions options;
    options.massDeletion = m_order.isAllowed ? MassDeletion::Allow : MassDeletion::Stop;
    auto arrival =
        std::make_unique<ArrivalPeer>(*std::move(local), ArrivalPeer::Origin{m_server.hop(), database()},
                                      m_book, m_outcome.received, m_databases.disk());
    run(m_server.peer(database()),
        std::make_unique<GatedPeer>(
            std::move(arrival), GatedPeer::Place{*m_store, database(), toWord(m_server.hop())}, m_order.gate),
        options, &DatabaseVisit::afterPull);
}

// What came from the server is no longer ours to send: another push moves the checkpoint over it.
void DatabaseVisit::afterPull(const ReplicationSummary& pulled)
{
    m_outcome.isAtServer = true;
    m_outcome.serverSequence = pulled.progress.lastSequence;
    m_outcome.notHad = newFailures(pulled);
    if (const auto read = m_book.readCheckpoint(m_server.hop(), database()); !read)
        return fail(read.error());
    if (pulled.progress.counts.docsWritten == 0)
        return succeed();
    push(&DatabaseVisit::afterLastPush);
}

void DatabaseVisit::afterLastPush(const ReplicationSummary& pushed)
{
    if (const auto noted = noteSent(pushed); !noted)
        return fail(noted.error());
    succeed();
}

void DatabaseVisit::run(std::unique_ptr<Peer> source, std::unique_ptr<Peer> target,
                        ReplicationOptions options, AfterReplication next)
{
    options.first = urgentKinds();
    options.leftOut = kindsOfServers();
    options.debts = m_order.debts;
    options.memories = m_server.memories();
    m_replication = std::make_unique<Replication>(std::move(source), std::move(target), options, m_clock);
    connect(m_replication.get(), &Replication::began, this, &DatabaseVisit::onBegan);
    connect(m_replication.get(), &Replication::progressed, this, [this](const ReplicationProgress& progress) {
        m_sentNow = int(progress.counts.docsWritten);
        emit progressed();
    });
    // Queued, so that the replication is not destroyed inside its own signal.
    const auto failed = [this](const Error& error) { onFailed(error); };
    connect(m_replication.get(), &Replication::interrupted, this, failed, Qt::QueuedConnection);
    connect(m_replication.get(), &Replication::failed, this, failed, Qt::QueuedConnection);
    connect(
        m_replication.get(), &Replication::finished, this,
        [this, next](const ReplicationSummary& summary) { onReplicated(summary, next); },
        Qt::QueuedConnection);
    m_replication->start();
}

void DatabaseVisit::onReplicated(const ReplicationSummary& summary, AfterReplication next)
{
    if (m_ended)
        return;
    stopReplication();
    (this->*next)(summary);
}

void DatabaseVisit::onFailed(const Error& error)
{
    if (m_ended || !m_replication)
        return;
    m_askedPause = m_replication->askedPause();
    stopReplication();
    // What was sent before is at the server all the same.
    const bool isAgreed = !m_isPushing || m_hasBegun || !isOfThisPc(error.kind);
    const auto read = isAgreed ? m_book.readCheckpoint(m_server.hop(), database())
                               : m_book.distrust(m_server.hop(), database());
    if (!read)
        return fail(read.error());
    if (error.kind == ErrorKind::NotFound)
        onGone(error);
    else if (error.kind == ErrorKind::Unauthorized && !m_wasKnown && m_isPushing)
        explainFailure(error);
    else
        fail(error);
}

// Also what CouchDB answers to somebody without a role there, as if there were no such database.
void DatabaseVisit::onGone(const Error& error)
{
    if (const auto forgotten = m_book.forgetCheckpoint(m_server.hop(), database()); !forgotten)
        return fail(forgotten.error());
    if (m_wasKnown)
        return fail(error);
    // Where nothing is to be sent, nothing is missing yet; what others make may be at the other server.
    const QList<DocId> missed = m_order.subscription.mayCreate ? m_book.waitingFor(m_server.hop(), database())
                                                               : m_book.waiting(database());
    missed.isEmpty() ? succeed() : fail(notOpened());
}

Error DatabaseVisit::notOpened() const
{
    return {ErrorKind::Forbidden,
            u"the server has not opened %1 for this person yet; what was written waits on this PC"_s.arg(
                database().toString()),
            {}};
}

// CouchDB says "unauthorized" also to a known user who may not make databases.
void DatabaseVisit::explainFailure(const Error& error)
{
    m_probe = m_server.peer(database());
    m_probe->info({this, [this, error](const Result<PeerInfo>& count) {
                       if (count || count.error().kind != ErrorKind::NotFound)
                           fail(error);
                       else
                           fail(notOpened());
                   }});
}

void DatabaseVisit::yield()
{
    if (m_replication)
        m_replication->cancel();
}

Result<> DatabaseVisit::noteSent(const ReplicationSummary& pushed)
{
    SHANKE_TRY(m_book.readCheckpoint(m_server.hop(), database()));
    for (const couch::DocFailure& failure : newFailures(pushed)) {
        if (m_book.facts().concernsPerson(m_server.hop(), database(), failure.id))
            m_outcome.refused.push_back(failure);
    }
    const QList<DocId> waiting = m_book.waitingFor(m_server.hop(), database());
    const QSet<DocId> still(waiting.begin(), waiting.end());
    for (const DocId& id : m_waitingBefore) {
        if (!still.contains(id))
            m_outcome.sent.append(id);
    }
    return {};
}

void DatabaseVisit::stopReplication()
{
    m_replication.reset();
    m_book.endSending();
    m_toSend = 0;
    m_sentNow = 0;
}

void DatabaseVisit::succeed()
{
    if (!std::exchange(m_ended, true))
        emit finished(m_outcome);
}

void DatabaseVisit::fail(const Error& error)
{
    if (!std::exchange(m_ended, true))
        emit failed(error);
}

} // namespace shanke
