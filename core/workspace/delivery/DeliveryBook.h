// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "couch/BulkGet.h"
#include "workspace/delivery/DeliveryFacts.h"
#include "workspace/delivery/ServerLink.h"
#include "workspace/folder/Databases.h"

namespace shanke {

// Keeps what is known about where documents are: reads the checkpoints and debts that replications leave in
// the stores, server by server, and tells apart what was changed here and what came from a server. Lives in
// the engine thread.
class DeliveryBook
{
public:
    // `person` is who works here.
    DeliveryBook(Databases& databases, UserId person) : m_databases(databases), m_person(std::move(person)) {}

    // Forgets what was known of another server there. None: nothing is there.
    void setServer(Hop hop, const ServerLink* server);

    // Counts the documents of a database that exists here from now on.
    Result<> follow(const DatabaseName& database);
    // A replication with this server has left a checkpoint: the server had this database.
    Result<bool> isKnownAt(Hop hop, const DatabaseName& database) const;

    // Looks at what was written here. What a refusal was about and has changed since waits again.
    Result<> noteOwnChanges(const DatabaseName& database);
    // They came from the server there; for the other one they are changes like any.
    Result<> noteArrival(Hop hop, const DatabaseName& database, const QList<DocId>& ids);
    // What replications have left in the store since. A server that was put back from a backup is behind what
    // was known of it: what it no longer has waits again.
    Result<> readCheckpoint(Hop hop, const DatabaseName& database);
    // The server no longer has the database: nothing is there any more.
    Result<> forgetCheckpoint(Hop hop, const DatabaseName& database);
    // An exchange failed on this PC before both sides had agreed where to go on: what the server has
    // forgotten could not be put down, so nothing is said to be there until one begins.
    Result<> distrust(Hop hop, const DatabaseName& database);
    void trust(Hop hop, const DatabaseName& database) { m_facts.at(hop).distrusted.remove(database); }
    // What went along on sticks, by database up to a sequence.
    void setTaken(const QHash<DatabaseName, qint64>& taken) { m_facts.taken = taken; }
    // Why the last try to send it there did not succeed; none: it did, or is under way.
    void setProblem(Hop hop, const DatabaseName& database, const std::optional<Error>& problem);
    void setSending(Hop hop, const DatabaseName& database);
    void endSending();

    // That no server has.
    QList<DocId> waiting(const DatabaseName& database) const { return m_facts.waiting(database); }
    // That this one lacks, whoever has them.
    QList<DocId> waitingFor(Hop hop, const DatabaseName& database) const;
    int waitingCount() const;               // documents; pieces of files are none
    bool isAnythingLackedBy(Hop hop) const; // pieces of files as well
    int ownWaitingCountFor(Hop hop) const;  // of what the person works on
    int refusedCount() const;
    int debtCount() const; // but what the servers refused
    const DeliveryFacts& facts() const { return m_facts; }

private:
    struct Change
    {
        DocId id;
        qint64 sequence = 0;
    };

    Result<std::vector<Change>> changesAfter(const DatabaseName& database, qint64 sequence) const;
    Result<> noteOwnChanges(Hop hop, const DatabaseName& database);
    Result<> readDebts(const DatabaseName& database);
    static Refusal refusalOf(const StoreDebt& owed, const DatabaseName& database, bool isOthers);
    Result<bool> isOfOthers(const DocumentStore& store, const DatabaseName& database, const DocId& id) const;
    std::optional<Hop> hopOf(const QString& peer, const DatabaseName& database) const;
    void forgetOldRefusals(Hop hop, const DatabaseName& database, const std::vector<Change>& changes);
    Result<QString> checkpointIdOf(DocumentStore& store, const ServerLink& server,
                                   const DatabaseName& database, bool ofPush) const;
    Result<std::optional<qint64>> checkpointOf(Hop hop, const DatabaseName& database, bool ofPush) const;
    const ServerLink* serverAt(Hop hop) const { return hop == Hop::School ? m_school : m_county; }

    Databases& m_databases;
    UserId m_person;
    const ServerLink* m_school = nullptr;
    const ServerLink* m_county = nullptr;
    DeliveryFacts m_facts;
    QSet<DatabaseName> m_distrusted;
};

} // namespace shanke
