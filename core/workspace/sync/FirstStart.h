// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arrival/GatedPeer.h"
#include "replication/CheckpointKeeper.h"
#include "snapshot/SnapshotFacts.h"
#include "workspace/folder/Databases.h"
#include "workspace/sync/SnapshotDownload.h"

#include <QFutureWatcher>
#include <QThreadPool>

#include <atomic>

namespace shanke {

// The first meeting of a database that is not here yet with a server that has it as one file: brings the
// file, checks it, makes it the database, and writes the checkpoints of both directions, so that the
// replication that follows goes on by sequence. Where the server offers none, or anything is wrong with it,
// there is nothing here and the replication does it all. A database that came from a stick as a snapshot of
// the same store gets its checkpoints in the same way. Lives in the engine thread; destroying it stops it,
// and what has come stays for the next time.
class FirstStart : public QObject
{
    Q_OBJECT
public:
    struct Way
    {
        std::shared_ptr<HttpTransport> transport;
        DatabaseName there;
        DatabaseName here;
        GateSource gate; // that the file passes as a whole, or not at all
    };

    // `attempts`: how often a line may fail in a row without a byte more.
    FirstStart(Way way, int attempts, Databases& databases, std::shared_ptr<Clock> clock);
    ~FirstStart() override;

    // True when a look at the server is worth it: the database is not here, or began as a snapshot.
    static bool mayHelp(const Databases& databases, const DatabaseName& here);

    void start();

signals:
    void progressed(qint64 bytes, qint64 of);
    // One of these is the last signal. `documents`: how many came with the file; 0 when there is none.
    void finished(qint64 documents);
    void failed(const shanke::Error& error); // a broken line
    // The file could not be used: said before finished().
    void gaveUp(const shanke::Error& error);

private:
    void ask();
    void onInfo(const Result<couch::DatabaseInfo>& info);
    void download(const couch::SnapshotOffer& offer);
    void watch();
    void unpack();
    void stopUnpacking();
    void adopt();
    void onDownloaded(const QString& file);
    void onFailed(const Error& error);
    void onUnpacked();
    void recordIfSame(const couch::DatabaseInfo& info);
    Result<> openPeers();
    void recordPull(qint64 sequence);
    void recordPush(qint64 sequence);
    void giveUp(const Error& error);
    void end(qint64 documents);
    QString incoming() const;
    void again(std::chrono::milliseconds pause);

    Way m_way;
    int m_attempts;
    Databases& m_databases;
    std::shared_ptr<Clock> m_clock;
    std::unique_ptr<Peer> m_there; // its database answers what is asked directly, too
    std::unique_ptr<Peer> m_here;
    std::unique_ptr<SnapshotDownload> m_download;
    std::unique_ptr<CheckpointKeeper> m_keeper;
    couch::SnapshotOffer m_offer;
    QString m_file;     // when it is here whole
    QThreadPool m_pool; // of its own: unpacking lasts as long as the line takes
    QFutureWatcher<Result<SnapshotFacts>> m_unpacking;
    std::shared_ptr<std::atomic<bool>> m_stop = std::make_shared<std::atomic<bool>>(false);
    qint64 m_documents = 0;
    qint64 m_bytesBefore = -1; // that were here when the line failed last
    int m_failures = 0;
    int m_waits = 0;
    bool m_isOver = false;
};

} // namespace shanke
