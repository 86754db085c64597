// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/BundleFacts.h"
#include "bundle/BundlePlan.h"
#include "replication/Replication.h"

namespace shanke {

// Makes the store files of one part of a bundle: each by a replication from the database here into a new
// store, from where the receiver stands. Lives in the databases' thread and never blocks it; destroying it
// stops at once.
class BundleFilling : public QObject
{
    Q_OBJECT
public:
    // The files go into `folder`, named as BundleUnpacker names them.
    BundleFilling(PlannedPart part, QString folder, std::shared_ptr<Clock> clock);
    ~BundleFilling() override;

    void start();

signals:
    void progressed(qint64 documents); // of this part, so far
    // One of these is the last signal.
    void finished(const QList<shanke::BundleSlice>& slices);
    void failed(const shanke::Error& error);

private:
    void next();
    Result<> openStore();
    void replicate();
    void begin();
    void copyPieces();
    Result<> copyPiece(const DocId& id);
    void onReplicated();
    Result<> closeSlice();
    void end(const Result<>& result);
    const PlannedSlice& slice() const { return m_part.slices[m_slice]; }

    PlannedPart m_part;
    QString m_folder;
    std::shared_ptr<Clock> m_clock;
    qsizetype m_slice = 0;
    qsizetype m_piece = 0;
    qint64 m_documents = 0; // of the slices that are done
    QList<BundleSlice> m_done;
    std::unique_ptr<DocumentStore> m_store;
    std::unique_ptr<Peer> m_source;
    std::unique_ptr<Peer> m_target;
    std::unique_ptr<CheckpointKeeper> m_keeper;
    std::unique_ptr<Replication> m_replication;
    QString m_checkpoint; // local document that the replication leaves here
};

} // namespace shanke
