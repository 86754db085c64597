// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arrival/GatedPeer.h"
#include "bundle/SequenceRanges.h"
#include "replication/Replication.h"
#include "store/DocumentStore.h"

namespace shanke {

// Takes what a store that came from outside holds into a database here, by a replication between the two.
// Doing it again changes nothing. Lives in the databases' thread; destroying it stops at once.
class BundleIntake : public QObject
{
    Q_OBJECT
public:
    // Where what came is to go, and the gate that it passes on the way. The store must outlive the intake.
    struct Way
    {
        QString came; // a store file, which is opened here
        DatabaseName database;
        DocumentStore& here;
        QString carrier;
        GateSource gate;
    };

    BundleIntake(Way way, MassDeletion massDeletion, std::shared_ptr<Clock> clock);
    ~BundleIntake() override;

    void start();
    // The changes that it wrote here.
    const SequenceRanges& written() const { return m_written; }

signals:
    void progressed(qint64 documents);
    // One of these is the last signal.
    void finished(const shanke::ReplicationSummary& summary);
    // Precondition: more than half of the documents here would be deleted.
    void failed(const shanke::Error& error);

private:
    Result<> prepare();
    void finish();
    Result<> forgetCheckpoint();

    Way m_way;
    MassDeletion m_massDeletion;
    std::shared_ptr<Clock> m_clock;
    std::unique_ptr<DocumentStore> m_store;
    QString m_checkpoint;
    SequenceRanges m_written;
    std::unique_ptr<Replication> m_replication; // its peers use the store
};

} // namespace shanke
