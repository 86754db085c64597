// SPDX-License-Identifier: GPL-3.0-or-later
#include "replication/Replication.h"

#include "base/Log.h"
#include "replication/ReplicationPass.h"
#include "replication/ReplicationTuning.h"

#include <QRandomGenerator>

namespace shanke {

using namespace Qt::StringLiterals;

Replication::Replication(std::unique_ptr<Peer> source, std::unique_ptr<Peer> target,
                         ReplicationOptions options, std::shared_ptr<Clock> clock)
    : m_source(std::move(source)), m_target(std::move(target)), m_options(options), m_clock(std::move(clock))
{
}

Replication::~Replication() = default;

void Replication::start()
{
    beginPass();
}

void Replication::cancel()
{
    if (m_pass)
        m_pass->stop();
    else if (!m_finished)
        finish(fail(ErrorKind::Cancelled, u"Stopped."_s));
}

void Replication::retryNow()
{
    m_retry.reset();
    if (m_waiting)
        beginPass();
}

ReplicationProgress Replication::progress() const
{
    ReplicationProgress progress = m_summary.progress;
    for (const Peer* peer : {m_source.get(), m_target.get()}) {
        const Traffic traffic = peer->traffic();
        progress.traffic.requests += traffic.requests;
        progress.traffic.bytesSent += traffic.bytesSent;
        progress.traffic.bytesReceived += traffic.bytesReceived;
    }
    return progress;
}

void Replication::beginPass()
{
    m_waiting = false;
    m_pass = std::make_unique<ReplicationPass>(*m_source, *m_target, m_options, *m_clock, m_summary);
    connect(m_pass.get(), &ReplicationPass::progressed, this, &Replication::onProgress);
    connect(m_pass.get(), &ReplicationPass::caughtUp, this, &Replication::onCaughtUp);
    // Queued: the pass is still running when it says that it has ended.
    connect(m_pass.get(), &ReplicationPass::ended, this, &Replication::onEnded, Qt::QueuedConnection);
    m_pass->start();
}

void Replication::onProgress()
{
    m_failures = 0;
    m_retry.reset();
    emit progressed(progress());
}

void Replication::onCaughtUp()
{
    m_failures = 0;
    m_retry.reset();
    emit caughtUp({progress(), m_summary.refused});
    m_summary.refused.clear();
}

void Replication::onEnded(const Result<>& result)
{
    m_pass.reset();
    if (!result && mayTryAgain(result.error()))
        tryAgainAfter(result.error());
    else
        finish(result);
}

bool Replication::mayTryAgain(const Error& error) const
{
    if (m_options.continuous)
        return isTransient(error.kind);
    // A wrong address or a portal is not gone in a few seconds.
    const bool soonOver = isTransient(error.kind) && error.kind != ErrorKind::NotOurServer;
    return soonOver && m_failures + 1 < tuning::OneShotAttempts;
}

void Replication::tryAgainAfter(const Error& error)
{
    ++m_failures;
    m_waiting = true;
    const auto asked = std::max(m_source->askedPause(), m_target->askedPause());
    const auto pause = m_retry.nextDelay(QRandomGenerator::global()->generateDouble(), asked);
    qCInfo(logReplication) << "Interrupted:" << errorName(error.kind) << error.detail << "again in"
                           << pause.count() << "ms";
    emit interrupted(error, pause);
    m_clock->after(pause, this, [this, wait = ++m_wait] {
        if (m_waiting && wait == m_wait)
            beginPass();
    });
}

void Replication::finish(const Result<>& result)
{
    m_finished = true;
    m_waiting = false;
    if (result)
        emit finished(ReplicationSummary{progress(), m_summary.refused});
    else
        emit finished(tl::unexpected(result.error()));
}

} // namespace shanke
