// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "replication/Replication.h"
#include "workspace/values/WorkspaceValues.h"

namespace shanke {

class ByteBudget;
class Databases;
class DeliveryBook;
class Peer;
class ServerLink;

// Learns which pieces of files the county has that the school's server carries there: a push of each database
// of pieces that asks and sends nothing leaves its checkpoint where the first piece is lacking. The files of
// what is published in the county's columns no school's server may carry, so their pieces are sent. What
// fails is tried the next time. Lives in the engine thread.
class FileComparison : public QObject
{
    Q_OBJECT
public:
    // What it works with outlives it.
    FileComparison(const Databases& databases, DeliveryBook& book, ByteBudget& budget,
                   std::shared_ptr<Clock> clock)
        : m_databases(databases), m_book(book), m_budget(budget), m_clock(std::move(clock))
    {
    }
    ~FileComparison() override;

    // In place of one under way. The server must outlive it, or stop().
    void start(const ServerLink& server, const QList<DatabaseName>& databases);
    void stop();
    bool isUnderWay() const { return m_replication != nullptr; }

signals:
    void ended();

private:
    void next();
    Result<> begin(const DatabaseName& database);
    void run(const DatabaseName& database, std::unique_ptr<Peer> local, std::unique_ptr<Peer> server);
    void end(const DatabaseName& database);

    const Databases& m_databases;
    DeliveryBook& m_book;
    ByteBudget& m_budget;
    std::shared_ptr<Clock> m_clock;
    const ServerLink* m_server = nullptr;
    QList<DatabaseName> m_waiting;
    std::unique_ptr<Replication> m_replication;
    quint64 m_number = 0; // of the replication: what an earlier one still has to say counts no more
};

} // namespace shanke
