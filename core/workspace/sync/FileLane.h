// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/RetryPolicy.h"
#include "replication/Replication.h"
#include "workspace/folder/Databases.h"
#include "workspace/sync/FileComparison.h"
#include "workspace/sync/LanePeer.h"
#include "workspace/values/SyncStatus.h"

namespace shanke {

class DeliveryBook;
class ServerChoice;
class ServerLink;

// Sends the pieces of files in the background, beside the texts and over connections of its own: one after
// the other, begun only while the lane is open, that is, while no text waits or moves. What was cut goes on
// at the first piece that the server lacks, days later if need be. Lives in the engine thread.
class FileLane : public QObject
{
    Q_OBJECT
public:
    // What it works with outlives it.
    FileLane(Databases& databases, DeliveryBook& book, ServerChoice& servers, ByteBudget& budget,
             const std::shared_ptr<Clock>& clock);
    ~FileLane() override;

    // Another server, or none; what is under way ends. It must outlive its use here.
    void setServer(const ServerLink* server);
    // The databases of pieces; those that are not here have nothing to send, one that cannot be opened is a
    // problem.
    void follow(const QList<DatabaseName>& databases);
    bool isFollowed(const DatabaseName& database) const { return m_databases.contains(database); }

    void setOpen(bool open);
    // Another round: a server that had pieces is asked once whether it still has them.
    void doubt();
    // Looks for what is to be sent or asked.
    void wake();
    void stop();

    // Asks a server, to which another one carries them, what has come there, and sends it what no other one
    // carries; beside all else.
    void compareWith(const ServerLink& server) { m_comparison.start(server, m_databases); }
    void stopComparing() { m_comparison.stop(); }

    // Something is on its way or being asked, or will be as soon as the lane is open.
    bool isAtWork() const;
    FileTransfer transfer() const;

signals:
    void changed(); // how files stand, as lists show it
    void progressed();
    void rested(); // nothing is to be sent, or something other than texts holds it

private:
    Result<> open(const DatabaseName& database);
    DatabaseName nextDatabase() const;
    void onBegan(const DatabaseName& database);
    QList<DocId> toSend(const DatabaseName& database) const;
    void begin(const DatabaseName& database);
    void onProgress(const DatabaseName& database);
    void onFinished(const DatabaseName& database);
    void onFailed(const DatabaseName& database, const Error& error);
    Error explained(const Error& error) const;
    void setProblem(const DatabaseName& database, const std::optional<Error>& problem);
    void end();
    void rest();
    void lookLater();
    void measure(const DatabaseName& database, const QList<DocId>& pieces) const;

    Databases& m_stores;
    DeliveryBook& m_book;
    ServerChoice& m_servers;
    ByteBudget& m_budget;
    std::shared_ptr<Clock> m_clock;
    const ServerLink* m_server = nullptr;
    QList<DatabaseName> m_databases;
    QSet<DatabaseName> m_doubted; // may have been put back since they were asked
    FileComparison m_comparison;
    std::unique_ptr<Replication> m_replication;
    LanePeer* m_peer = nullptr; // of the replication
    RetryPolicy m_retry;
    mutable QHash<DocId, qint64> m_sizes; // of pieces that wait
    std::optional<Error> m_problem;
    quint64 m_number = 0; // of the replication under way: what an earlier one still has to say counts no more
    quint64 m_pause = 0;  // names the pause under way: an outdated timer does nothing
    bool m_hasBegun = false; // both sides agreed where to go on
    bool m_isOpen = false;
};

} // namespace shanke
