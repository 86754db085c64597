// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/sync/DatabaseVisit.h"

#include "platform/DatabaseNames.h"
#include "workspace/sync/ArrivalPeer.h"

namespace shanke {

using namespace Qt::StringLiterals;

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
    const FirstStart::Way way{m_server.sharedTransport(), database(), database()};
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
    m_probe->documentCount({this, [this](const Result<qint64>& count) {
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
    const auto known = m_book.isKnownAtServer(database());
    if (!known)
        return fail(known.error());
    m_wasKnown = *known;
    const bool hasWork = m_order.isAllowed || !m_book.waiting(database()).isEmpty();
    hasWork ? push(&DatabaseVisit::afterPush) : pull();
}

void DatabaseVisit::push(AfterReplication next)
{
    const auto noted = m_book.noteOwnChanges(database());
    auto local = LocalPeer::of(*m_store);
    if (!noted || !local)
        return fail(noted ? local.error() : noted.error());
    m_waitingBefore = m_book.waiting(database());
    if (m_waitingBefore.isEmpty() && !m_wasKnown && !m_outcome.isAtServer)
        return (this->*next)({});
    m_toSend = int(m_waitingBefore.size());
    m_book.setSending(database());
    ReplicationOptions options;
    options.createTarget = m_order.isAllowed || (m_order.subscription.mayCreate && !m_wasKnown);
    run(*std::move(local), m_server.peer(database()), options, next);
}

void DatabaseVisit::afterPush(const ReplicationSummary& pushed)
{
    if (const auto noted = noteSent(pushed); !noted)
        return fail(noted.error());
    m_wasPushed = true;
    pull();
}

void DatabaseVisit::pull()
{
    auto local = LocalPeer::of(*m_store);
    if (!local)
        return fail(local.error());
    ReplicationOptions options;
    options.massDeletion = m_order.isAllowed ? MassDeletion::Allow : MassDeletion::Stop;
    run(m_server.peer(database()),
        std::make_unique<ArrivalPeer>(*std::move(local), database(), m_book, m_outcome.received,
                                      m_databases.disk()),
        options, &DatabaseVisit::afterPull);
}

// What came from the server is no longer ours to send: another push moves the checkpoint over it. A server
// that has forgotten us may have lost more.
void DatabaseVisit::afterPull(const ReplicationSummary& pulled)
{
    m_outcome.isAtServer = true;
    m_outcome.serverSequence = pulled.progress.lastSequence;
    const bool forgotUs = m_wasKnown && !m_wasPushed && pulled.startedFrom.isEmpty();
    if (pulled.progress.counts.docsWritten == 0 && !forgotUs)
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
    m_replication = std::make_unique<Replication>(std::move(source), std::move(target), options, m_clock);
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
    if (const auto read = m_book.readCheckpoint(database()); !read)
        return fail(read.error());
    if (error.kind == ErrorKind::NotFound && !m_wasKnown)
        succeed();
    else if (error.kind == ErrorKind::Unauthorized && !m_wasKnown)
        explainRefusal(error);
    else
        fail(error);
}

// CouchDB says "unauthorized" also to a known user who may not make databases.
void DatabaseVisit::explainRefusal(const Error& error)
{
    m_probe = m_server.peer(database());
    m_probe->documentCount(
        {this, [this, error](const Result<qint64>& count) {
             if (count || count.error().kind != ErrorKind::NotFound)
                 fail(error);
             else
                 fail({ErrorKind::Forbidden,
                       u"the server has no database %1 and does not let this user make it"_s.arg(
                           database().toString()),
                       error.origin});
         }});
}

void DatabaseVisit::yield()
{
    if (m_replication)
        m_replication->cancel();
}

Result<> DatabaseVisit::noteSent(const ReplicationSummary& pushed)
{
    SHANKE_TRY(m_book.readCheckpoint(database()));
    SHANKE_TRY(m_book.noteRefusals(database(), pushed.refused));
    m_outcome.refused.insert(m_outcome.refused.end(), pushed.refused.begin(), pushed.refused.end());
    const QList<DocId> waiting = m_book.waiting(database());
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
    m_book.setSending({});
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
