// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/sync/ReplicationRun.h"

#include "http/QtHttpTransport.h"
#include "replication/HttpPeer.h"
#include "replication/LocalPeer.h"
#include "workspace/DatabaseNames.h"
#include "workspace/engine/EngineState.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

bool isAddress(const QString& text)
{
    return text.contains(u"://");
}

qint64 liveLeaves(const ChangeRow& row)
{
    return std::count_if(row.leaves.begin(), row.leaves.end(),
                         [](const LeafState& leaf) { return !leaf.deleted; });
}

} // namespace

ReplicationRun::ReplicationRun(EngineState& state, ReplicationOrder order,
                               const Answer<ReplicationReport>& answer)
    : QObject(&state),
      m_state(state),
      m_order(std::move(order)),
      m_answer(answer),
      m_began(state.clock().monotonic())
{
}

ReplicationRun::~ReplicationRun() = default;

void ReplicationRun::start()
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
        m_replication->cancel();
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
    m_replication =
        std::make_unique<Replication>(std::move(source), std::move(target), options, m_state.sharedClock());
    return {};
}

Result<std::unique_ptr<Peer>> ReplicationRun::serverPeer(const QString& address) const
{
    QUrl url(address, QUrl::StrictMode);
    const QString path = url.path(QUrl::FullyEncoded);
    const QString last = path.section(u'/', -1, -1, QString::SectionSkipEmpty);
    SHANKE_LET(const DatabaseName database, databaseName(QUrl::fromPercentEncoding(last.toLatin1())));
    url.setPath(path.left(path.lastIndexOf(last)), QUrl::StrictMode);
    SHANKE_LET(ServerAddress server, ServerAddress::parse(url.toString(QUrl::FullyEncoded)));
    auto transport = std::make_shared<QtHttpTransport>(std::move(server));
    return std::make_unique<HttpPeer>(std::move(transport), database, m_state.sharedClock());
}

Result<std::unique_ptr<Peer>> ReplicationRun::localPeer(DocumentStore* store) const
{
    SHANKE_LET(std::unique_ptr<Peer> peer, LocalPeer::of(*store));
    return peer;
}

Result<std::unique_ptr<Peer>> ReplicationRun::sourcePeer()
{
    if (isAddress(m_order.source))
        return serverPeer(m_order.source);
    return databaseName(m_order.source)
        .and_then([this](const DatabaseName& name) { return m_state.databases().find(name); })
        .and_then([this](DocumentStore* store) { return localPeer(store); });
}

Result<std::unique_ptr<Peer>> ReplicationRun::targetPeer()
{
    if (isAddress(m_order.target))
        return serverPeer(m_order.target);
    SHANKE_LET(const DatabaseName name, databaseName(m_order.target));
    SHANKE_LET(m_localTarget, m_state.databases().findOrCreate(name));
    SHANKE_LET(const ReadSnapshot snapshot, m_localTarget->read());
    SHANKE_LET(const StoreInfo info, m_localTarget->info(snapshot));
    m_sequenceBefore = info.lastSequence;
    return localPeer(m_localTarget);
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
    const ReplicationSummary summary = m_replication->summary();
    const ReplicationProgress& progress = summary.progress;
    ReplicationReport report;
    report.docsRead = progress.counts.docsRead;
    report.docsWritten = progress.counts.docsWritten;
    report.refused = m_refused + qint64(summary.refused.size());
    report.requests = progress.traffic.requests;
    report.bytesSent = progress.traffic.bytesSent;
    report.bytesReceived = progress.traffic.bytesReceived;
    report.seconds = double((m_state.clock().monotonic() - m_began).count()) / 1000;
    report.lastSequence = progress.lastSequence.toJson();
    return report;
}

void ReplicationRun::end(const Result<>& result)
{
    deleteLater();
    const bool stopped = !result && result.error().kind == ErrorKind::Cancelled;
    if (!result && !stopped)
        return m_answer(tl::unexpected(result.error()));
    ReplicationReport done = report();
    done.stopped = stopped;
    const auto conflicts = conflictsLeft();
    if (!conflicts)
        return m_answer(tl::unexpected(conflicts.error()));
    done.conflicts = *conflicts;
    m_answer(done);
}

} // namespace shanke
