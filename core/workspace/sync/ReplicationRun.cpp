// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/sync/ReplicationRun.h"

#include "http/QtHttpTransport.h"
#include "platform/DatabaseNames.h"
#include "replication/HttpPeer.h"
#include "replication/LocalPeer.h"
#include "replication/ReplicationTuning.h"
#include "snapshot/SnapshotReader.h"
#include "workspace/devices/AuthorityKeeper.h"
#include "workspace/folder/WorkspaceFolder.h"

#include <QFileInfo>
#include <QtConcurrent>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

bool isAddress(const QString& text)
{
    return text.contains(u"://");
}

// A snapshot on a stick; names of databases are never paths of files.
bool isFile(const QString& text)
{
    return !isAddress(text) && QFileInfo(text).isFile();
}

qint64 liveLeaves(const ChangeRow& row)
{
    return std::count_if(row.leaves.begin(), row.leaves.end(),
                         [](const LeafState& leaf) { return !leaf.deleted; });
}

} // namespace

ReplicationRun::ReplicationRun(Parts parts, ReplicationOrder order, const Answer<ReplicationReport>& answer)
    : m_parts(std::move(parts)),
      m_order(std::move(order)),
      m_answer(answer),
      m_began(m_parts.clock->monotonic())
{
}

ReplicationRun::~ReplicationRun()
{
    *m_stop = true;
    m_pool.waitForDone();
    m_replication.reset();
    if (std::exchange(m_unpacked, nullptr))
        removeStoreFile(m_parts.databases.incomingPath(DatabaseName(m_order.target)));
    if (m_outcome)
        m_answer(*m_outcome); // when nothing of it is left
}

void ReplicationRun::start()
{
    if (isFile(m_order.source) && !isAddress(m_order.target))
        startFromFile();
    else if (isToStart())
        startFromServer();
    else
        replicate();
}

// A server may have the whole database as one file for somebody who has nothing of it.
bool ReplicationRun::isToStart() const
{
    const auto here = databaseName(m_order.target);
    return isAddress(m_order.source) && !isAddress(m_order.target) && here &&
           FirstStart::mayHelp(m_parts.databases, *here);
}

void ReplicationRun::startFromServer()
{
    const auto remote = remoteDatabase(m_order.source);
    if (!remote)
        return end(tl::unexpected(remote.error()));
    m_transport = transportTo(remote->server);
    m_firstStart =
        std::make_unique<FirstStart>(FirstStart::Way{m_transport, remote->name, DatabaseName(m_order.target),
                                                     [this] { return m_parts.authority.gate(); }},
                                     tuning::OneShotAttempts, m_parts.databases, m_parts.clock);
    connect(
        m_firstStart.get(), &FirstStart::failed, this,
        [this](const Error& error) { end(tl::unexpected(error)); }, Qt::QueuedConnection);
    // Queued, so that it is not destroyed inside its own signal.
    connect(
        m_firstStart.get(), &FirstStart::finished, this,
        [this](qint64 documents) {
            m_cameWithFile = documents;
            m_firstStart.reset();
            replicate();
        },
        Qt::QueuedConnection);
    m_firstStart->start();
}

void ReplicationRun::startFromFile()
{
    const auto here = databaseName(m_order.target);
    if (!here)
        return end(tl::unexpected(here.error()));
    connect(&m_unpacking, &QFutureWatcherBase::finished, this, &ReplicationRun::onUnpacked);
    m_unpacking.setFuture(
        QtConcurrent::run(&m_pool, [file = m_order.source, path = m_parts.databases.incomingPath(*here),
                                    stop = m_stop] { return unpackSnapshot(file, path, *stop); }));
}

// A database that is not here becomes the file; one that is here takes from it what it lacks.
void ReplicationRun::onUnpacked()
{
    const auto facts = m_unpacking.result();
    if (!facts)
        return end(tl::unexpected(facts.error()));
    const DatabaseName here(m_order.target);
    const QString path = m_parts.databases.incomingPath(here);
    if (!m_parts.databases.find(here)) {
        m_cameWithFile = facts->documents;
        const auto adopted = m_parts.databases.adopt(here, path);
        return end(adopted ? Result<>() : tl::unexpected(adopted.error()));
    }
    auto store = DocumentStore::open(path, OpenMode::MustExist);
    if (!store)
        return end(tl::unexpected(store.error()));
    m_unpacked = *std::move(store);
    replicate();
}

void ReplicationRun::replicate()
{
    if (const auto prepared = prepare(); !prepared)
        return end(prepared);
    connect(m_replication.get(), &Replication::progressed, this, [this] { emit progressed(report()); });
    connect(m_replication.get(), &Replication::caughtUp, this,
            [this](const ReplicationSummary& summary) { m_refused += qint64(summary.refused.size()); });
    connect(m_replication.get(), &Replication::interrupted, this, &ReplicationRun::interrupted);
    connect(m_replication.get(), &Replication::finished, this, [this] { end({}); });
    connect(m_replication.get(), &Replication::failed, this,
            [this](const Error& error) { end(tl::unexpected(error)); });
    m_replication->start();
}

void ReplicationRun::cancel()
{
    if (m_replication)
        return m_replication->cancel();
    *m_stop = true;
    if (std::exchange(m_firstStart, nullptr))
        end(shanke::fail(ErrorKind::Cancelled, u"Stopped."_s));
}

Result<> ReplicationRun::prepare()
{
    if (m_order.source == m_order.target)
        return fail(ErrorKind::InvalidInput, u"source and target are the same database"_s);
    SHANKE_LET(auto source, sourcePeer());
    SHANKE_LET(auto target, targetPeer());
    ReplicationOptions options;
    options.continuous = m_order.continuous;
    options.createTarget = m_order.createTarget;
    options.debts = Debts::Now;
    m_replication =
        std::make_unique<Replication>(std::move(source), std::move(target), options, m_parts.clock);
    return {};
}

Result<ReplicationRun::RemoteDatabase> ReplicationRun::remoteDatabase(const QString& address)
{
    QUrl url(address, QUrl::StrictMode);
    const QString path = url.path(QUrl::FullyEncoded);
    const QString last = path.section(u'/', -1, -1, QString::SectionSkipEmpty);
    SHANKE_LET(const DatabaseName database, databaseName(QUrl::fromPercentEncoding(last.toLatin1())));
    url.setPath(path.left(path.lastIndexOf(last)), QUrl::StrictMode);
    SHANKE_LET(ServerAddress server, ServerAddress::parse(url.toString(QUrl::FullyEncoded)));
    return RemoteDatabase{std::move(server), database};
}

std::shared_ptr<HttpTransport> ReplicationRun::transportTo(const ServerAddress& server) const
{
    HttpOptions options;
    options.certificate = m_order.certificate;
    if (!options.certificate)
        options.certificate = m_parts.folder.account().certificateOf(server.base);
    return std::make_shared<QtHttpTransport>(server, options);
}

Result<std::unique_ptr<Peer>> ReplicationRun::serverPeer(const QString& address)
{
    SHANKE_LET(const RemoteDatabase remote, remoteDatabase(address));
    auto transport = m_transport ? std::exchange(m_transport, nullptr) : transportTo(remote.server);
    return std::make_unique<HttpPeer>(std::move(transport), remote.name, m_parts.clock);
}

Result<std::unique_ptr<Peer>> ReplicationRun::localPeer(DocumentStore* store) const
{
    SHANKE_LET(std::unique_ptr<Peer> peer, LocalPeer::of(*store));
    return peer;
}

Result<std::unique_ptr<Peer>> ReplicationRun::sourcePeer()
{
    if (m_unpacked)
        return localPeer(m_unpacked.get());
    if (isAddress(m_order.source))
        return serverPeer(m_order.source);
    return databaseName(m_order.source)
        .and_then([this](const DatabaseName& name) { return m_parts.databases.find(name); })
        .and_then([this](DocumentStore* store) { return localPeer(store); });
}

Result<std::unique_ptr<Peer>> ReplicationRun::targetPeer()
{
    if (isAddress(m_order.target))
        return serverPeer(m_order.target);
    SHANKE_LET(const DatabaseName name, databaseName(m_order.target));
    SHANKE_LET(m_localTarget, m_parts.databases.findOrCreate(name));
    SHANKE_LET(const ReadSnapshot snapshot, m_localTarget->read());
    SHANKE_LET(const StoreInfo info, m_localTarget->info(snapshot));
    m_sequenceBefore = info.lastSequence;
    SHANKE_LET(std::unique_ptr<Peer> peer, localPeer(m_localTarget));
    if (!holdsLessonWork(name))
        return peer; // carries any document as it is
    return std::make_unique<GatedPeer>(std::move(peer), GatedPeer::Place{*m_localTarget, name, carrier()},
                                       [this] { return m_parts.authority.gate(); });
}

// Never with the password that an address may hold.
QString ReplicationRun::carrier() const
{
    return isAddress(m_order.source) ? QUrl(m_order.source).toString(QUrl::RemoveUserInfo) : m_order.source;
}

Result<qint64> ReplicationRun::conflictsLeft() const
{
    if (!m_localTarget)
        return 0;
    SHANKE_LET(const ReadSnapshot snapshot, m_localTarget->read());
    SHANKE_LET(const ChangeRows changes, m_localTarget->changes(snapshot, m_sequenceBefore, 0));
    return std::count_if(changes.rows.begin(), changes.rows.end(),
                         [](const ChangeRow& row) { return liveLeaves(row) > 1; });
}

ReplicationReport ReplicationRun::report() const
{
    const ReplicationSummary summary = m_replication ? m_replication->summary() : ReplicationSummary();
    const ReplicationProgress& progress = summary.progress;
    ReplicationReport report;
    report.docsRead = m_cameWithFile + progress.counts.docsRead;
    report.docsWritten = m_cameWithFile + progress.counts.docsWritten;
    report.refused = m_refused + qint64(summary.refused.size());
    report.owed = qint64(summary.debts.size());
    report.requests = progress.traffic.requests;
    report.bytesSent = progress.traffic.bytesSent;
    report.bytesReceived = progress.traffic.bytesReceived;
    report.seconds = double((m_parts.clock->monotonic() - m_began).count()) / 1000;
    report.lastSequence = progress.lastSequence.toJson();
    return report;
}

void ReplicationRun::end(const Result<>& result)
{
    const bool stopped = !result && result.error().kind == ErrorKind::Cancelled;
    if (m_outcome)
        return; // the first one holds
    if (result || stopped)
        m_outcome = finalReport(stopped);
    else
        m_outcome = tl::unexpected(result.error());
    emit over();
}

Result<ReplicationReport> ReplicationRun::finalReport(bool stopped) const
{
    ReplicationReport done = report();
    done.stopped = stopped;
    SHANKE_LET(done.conflicts, conflictsLeft());
    return done;
}

} // namespace shanke
