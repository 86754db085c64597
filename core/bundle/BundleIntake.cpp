// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/BundleIntake.h"

#include "base/Log.h"
#include "bundle/NotingPeer.h"

namespace shanke {

BundleIntake::BundleIntake(Way way, MassDeletion massDeletion, std::shared_ptr<Clock> clock)
    : m_way(std::move(way)), m_massDeletion(massDeletion), m_clock(std::move(clock))
{
}

BundleIntake::~BundleIntake() = default;

void BundleIntake::start()
{
    if (const auto prepared = prepare(); !prepared)
        emit failed(prepared.error());
    else
        m_replication->start();
}

Result<> BundleIntake::prepare()
{
    SHANKE_LET(m_store, DocumentStore::open(m_way.came, OpenMode::MustExist));
    SHANKE_LET(auto source, LocalPeer::of(*m_store));
    SHANKE_LET(auto here, LocalPeer::of(m_way.here));
    m_checkpoint = replicationId(source->identity(), here->identity());
    auto noting = std::make_unique<NotingPeer>(std::move(here), m_way.here, m_written);
    auto target = std::make_unique<GatedPeer>(
        std::move(noting), GatedPeer::Place{m_way.here, m_way.database, m_way.carrier}, m_way.gate);
    ReplicationOptions options;
    options.massDeletion = m_massDeletion;
    m_replication = std::make_unique<Replication>(std::move(source), std::move(target), options, m_clock);
    connect(m_replication.get(), &Replication::progressed, this,
            [this](const ReplicationProgress& progress) { emit progressed(progress.counts.docsWritten); });
    // Queued, so that the replication is not destroyed inside its own signal.
    connect(m_replication.get(), &Replication::finished, this, &BundleIntake::finish, Qt::QueuedConnection);
    connect(m_replication.get(), &Replication::failed, this, &BundleIntake::failed, Qt::QueuedConnection);
    return {};
}

void BundleIntake::finish()
{
    const ReplicationSummary summary = m_replication->summary();
    m_replication.reset();
    // The store that came is thrown away: nobody will ask for this checkpoint again.
    if (const auto forgotten = forgetCheckpoint(); !forgotten)
        qCWarning(logReplication) << "A checkpoint stays:" << forgotten.error().detail;
    emit finished(summary);
}

Result<> BundleIntake::forgetCheckpoint()
{
    SHANKE_LET(auto transaction, m_way.here.begin(Durability::Batch));
    SHANKE_TRY(m_way.here.removeLocal(transaction, m_checkpoint));
    return transaction.commit();
}

} // namespace shanke
