// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "http/RetryPolicy.h"
#include "replication/ReplicationPass.h"

#include <QObject>
#include <QRandomGenerator>

#include <memory>

namespace shanke {

// Moves what `target` lacks from `source` to it with the CouchDB replication protocol, once or for as long as
// it lives. Every kind of synchronisation of this program is this class between two peers. A transient
// failure is tried again from the last checkpoint; a refused document is counted and the rest goes on. Owns
// its peers; lives in their thread and never blocks it. Destroying it stops at once; nothing half is left,
// the next one goes on.
class Replication : public QObject
{
    Q_OBJECT
public:
    Replication(std::unique_ptr<Peer> source, std::unique_ptr<Peer> target, ReplicationOptions options,
                std::shared_ptr<Clock> clock);
    ~Replication() override;

    void start(); // once
    // Finishes the writing under way, leaves a checkpoint and ends with Cancelled.
    void cancel();
    // When waiting after a failure: tries again now, because the network is back or there is something to
    // send.
    void retryNow();

    ReplicationSummary summary() const; // so far
    // How long a peer that was too busy asked to be left alone.
    std::chrono::milliseconds askedPause() const;

signals:
    // A try begins: the peers agree where to go on, and what is on this PC claims no more than that.
    void began();
    void progressed(const shanke::ReplicationProgress& progress);
    // Continuous: everything is at the target and both checkpoints say so; refusals since the last time.
    void caughtUp(const shanke::ReplicationSummary& summary);
    // A transient failure; the next try comes after `pause`, and any later signal means that it went on.
    void interrupted(const shanke::Error& error, std::chrono::milliseconds pause);
    // One of these is the last signal.
    void finished(const shanke::ReplicationSummary& summary);
    // Unauthorized, Forbidden, NotFound, Precondition (mass deletion), DiskFull... come at once, Cancelled
    // after cancel(), a transient error when a one-shot replication has tried often enough. summary() says
    // what was done.
    void failed(const shanke::Error& error);

private:
    void beginPass();
    void onBegan();
    void onProgress();
    void onCaughtUp();
    void onFinished();
    void onFailed(const Error& error);
    bool mayTryAgain(const Error& error) const;
    void tryAgainAfter(const Error& error);
    void noteFailure(const Error& error);
    std::shared_ptr<ReplicationMemory> memory() const;
    CutHistory& cuts();
    void fail(const Error& error);

    std::unique_ptr<Peer> m_source;
    std::unique_ptr<Peer> m_target;
    ReplicationOptions m_options;
    std::shared_ptr<Clock> m_clock;
    RetryPolicy m_retry;
    QRandomGenerator m_random; // by the moment it began at: no two PCs pause alike
    ReplicationPass::Account m_account;
    std::unique_ptr<ReplicationPass> m_pass;
    int m_failures = 0; // in a row, without progress between
    quint64 m_wait = 0; // names the pause under way, so that an outdated timer does nothing
    bool m_waiting = false;
    bool m_cancelled = false;
    bool m_hasBegun = false; // the pass: the line carries something
};

} // namespace shanke
