// SPDX-License-Identifier: GPL-3.0-or-later
#include "replication/Replication.h"

#include "base/Log.h"
#include "replication/ReplicationMemories.h"
#include "replication/ReplicationTuning.h"

namespace shanke {

using namespace Qt::StringLiterals;

Replication::Replication(std::unique_ptr<Peer> source, std::unique_ptr<Peer> target,
                         ReplicationOptions options, std::shared_ptr<Clock> clock)
    : m_source(std::move(source)),
      m_target(std::move(target)),
      m_options(std::move(options)),
      m_clock(std::move(clock)),
      m_random(static_cast<quint32>(m_clock->now().toMSecsSinceEpoch())),
      m_account{{}, memory()}
{
    m_source->meet(*m_target);
    m_target->meet(*m_source);
}

Replication::~Replication()
{
    cuts().rest();
}

std::shared_ptr<ReplicationMemory> Replication::memory() const
{
    if (!m_options.memories)
        return std::make_shared<ReplicationMemory>();
    return m_options.memories->of(replicationId(m_source->identity(), m_target->identity()));
}

CutHistory& Replication::cuts()
{
    return m_account.memory->line.cuts;
}

void Replication::start()
{
    beginPass();
}

void Replication::cancel()
{
    m_cancelled = true;
    if (m_pass)
        m_pass->stop();
    else if (m_waiting)
        fail({ErrorKind::Cancelled, u"Stopped."_s, {}});
}

void Replication::retryNow()
{
    m_retry.reset();
    if (m_waiting)
        beginPass();
}

ReplicationSummary Replication::summary() const
{
    ReplicationSummary summary = m_account.summary;
    for (const Peer* peer : {m_source.get(), m_target.get()}) {
        const Traffic traffic = peer->traffic();
        summary.progress.traffic.requests += traffic.requests;
        summary.progress.traffic.bytesSent += traffic.bytesSent;
        summary.progress.traffic.bytesReceived += traffic.bytesReceived;
    }
    return summary;
}

std::chrono::milliseconds Replication::askedPause() const
{
    return std::max(m_source->askedPause(), m_target->askedPause());
}

void Replication::beginPass()
{
    m_waiting = false;
    m_hasBegun = false;
    m_pass = std::make_unique<ReplicationPass>(*m_source, *m_target, m_options, *m_clock, m_account);
    connect(m_pass.get(), &ReplicationPass::began, this, &Replication::onBegan);
    connect(m_pass.get(), &ReplicationPass::progressed, this, &Replication::onProgress);
    connect(m_pass.get(), &ReplicationPass::caughtUp, this, &Replication::onCaughtUp);
    // Queued: the pass is still running when it says that it has ended.
    connect(m_pass.get(), &ReplicationPass::finished, this, &Replication::onFinished, Qt::QueuedConnection);
    connect(m_pass.get(), &ReplicationPass::failed, this, &Replication::onFailed, Qt::QueuedConnection);
    m_pass->start();
}

void Replication::onBegan()
{
    cuts().up(m_clock->monotonic());
    m_hasBegun = true;
    emit began();
}

void Replication::onProgress()
{
    m_failures = 0;
    m_retry.reset();
    emit progressed(summary().progress);
}

void Replication::onCaughtUp()
{
    m_failures = 0;
    m_retry.reset();
    emit caughtUp(summary());
    m_account.summary.refused.clear();
}

void Replication::onFinished()
{
    m_pass.reset();
    emit finished(summary());
}

void Replication::onFailed(const Error& error)
{
    m_pass.reset();
    if (m_cancelled)
        fail({ErrorKind::Cancelled, u"Stopped."_s, {}});
    else if (mayTryAgain(error))
        tryAgainAfter(error);
    else
        fail(error);
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
    noteFailure(error);
    m_waiting = true;
    const auto pause = m_retry.nextDelay(m_random.generateDouble(), askedPause());
    qCInfo(logReplication) << "Interrupted:" << errorName(error.kind) << error.detail << "again in"
                           << pause.count() << "ms";
    emit interrupted(error, pause);
    m_clock->after(pause, this, [this, wait = ++m_wait] {
        if (m_waiting && wait == m_wait)
            beginPass();
    });
}

// A line that is usually back soon is looked for at short intervals, and that it is not yet back counts for
// nothing.
void Replication::noteFailure(const Error& error)
{
    const auto now = m_clock->monotonic();
    if (error.kind == ErrorKind::Offline)
        cuts().down(now);
    const bool isExpected = error.kind == ErrorKind::Offline && cuts().isUsualCut(now);
    if (isExpected)
        m_retry.reset();
    if (m_hasBegun || !isExpected)
        ++m_failures;
}

void Replication::fail(const Error& error)
{
    m_waiting = false;
    emit failed(error);
}

} // namespace shanke
