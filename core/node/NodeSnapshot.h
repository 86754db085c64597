// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "couch/DatabaseInfo.h"
#include "snapshot/SnapshotWriter.h"

#include <QFutureWatcher>
#include <QThreadPool>
#include <QTimer>

namespace shanke {

// The snapshot file of one database of the node: made in the background when the database is large enough,
// kept beside the databases, made anew when the database has gone far beyond it. Lives in the node's thread;
// destroying it waits until the making has stopped. What cannot be made (no space) is left out: clients then
// use the protocol.
class NodeSnapshot final : public QObject
{
    Q_OBJECT
public:
    // Smaller databases come as fast by the protocol.
    static constexpr qint64 FewestDocuments = 1000;

    // `store` must outlive it. `path`: where the file is kept.
    NodeSnapshot(DocumentStore& store, QString database, QString path);
    ~NodeSnapshot() override;

    // What a client is told; begins to make the file when it is time.
    Result<std::optional<couch::SnapshotOffer>> offer();
    // The file that offer() told of, opened. NotFound: there is none; ServerBusy: it is being made.
    Result<std::shared_ptr<QIODevice>> open();

signals:
    void made();

private:
    Result<> look();
    Result<bool> isDue() const;
    void readKept();
    void make();
    void onMade();

    DocumentStore& m_store;
    QString m_database;
    QString m_path;
    std::optional<SnapshotFacts> m_facts; // of the file at m_path
    QTimer m_quiet;                       // runs out when nothing was written for a while
    std::atomic<bool> m_stop = false;
    bool m_hasFailed = false; // until the next change: a full disk is not asked again and again
    QThreadPool m_pool;
    QFutureWatcher<Result<SnapshotFacts>> m_making;
};

} // namespace shanke
