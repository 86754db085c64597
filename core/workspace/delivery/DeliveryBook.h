// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "couch/BulkGet.h"
#include "workspace/delivery/DeliveryFacts.h"
#include "workspace/engine/Databases.h"
#include "workspace/sync/ServerLink.h"

namespace shanke {

// Keeps what is known about where documents are: reads the checkpoints and debts that replications leave in
// the stores, and tells apart what was changed here and what came from the server. Lives in the engine
// thread.
class DeliveryBook
{
public:
    explicit DeliveryBook(Databases& databases) : m_databases(databases) {}

    // Forgets what was known of another server. None: everything is only here.
    void setServer(const ServerLink* server, bool isCounty);

    // Counts the documents of a database that exists here from now on.
    Result<> follow(const DatabaseName& database);
    // A replication with this server has left a checkpoint: the server had this database.
    Result<bool> isKnownAtServer(const DatabaseName& database) const;

    // Looks at what was written here. What a refusal was about and has changed since waits again.
    Result<> noteOwnChanges(const DatabaseName& database);
    Result<> noteArrival(const DatabaseName& database, const QList<DocId>& ids);
    // What replications have left in the store since. A server that was put back from a backup is behind what
    // was known of it: what it no longer has waits again.
    Result<> readCheckpoint(const DatabaseName& database);
    // The server no longer has the database: nothing is there any more.
    Result<> forgetCheckpoint(const DatabaseName& database);
    // What went along on sticks, by database up to a sequence.
    void setTaken(const QHash<DatabaseName, qint64>& taken) { m_facts.taken = taken; }
    // Why the last try to send did not succeed; none: it did, or is under way.
    void setProblem(const DatabaseName& database, const std::optional<Error>& problem);
    void setSending(const DatabaseName& database) { m_facts.sending = database; }

    QList<DocId> waiting(const DatabaseName& database) const;
    int waitingCount() const; // documents; pieces of files are none
    int refusedCount() const;
    int debtCount() const; // but what the server refused
    const DeliveryFacts& facts() const { return m_facts; }

private:
    struct Change
    {
        DocId id;
        qint64 sequence = 0;
    };

    Result<std::vector<Change>> changesAfter(const DatabaseName& database, qint64 sequence) const;
    Result<> readDebts(const DatabaseName& database);
    void forgetOldRefusals(const DatabaseName& database, const std::vector<Change>& changes);
    Result<QString> checkpointIdOf(DocumentStore& store, const DatabaseName& database, bool ofPush) const;
    Result<std::optional<qint64>> checkpointOf(const DatabaseName& database, bool ofPush) const;

    Databases& m_databases;
    const ServerLink* m_server = nullptr;
    DeliveryFacts m_facts;
};

} // namespace shanke
