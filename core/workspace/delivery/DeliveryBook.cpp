// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/delivery/DeliveryBook.h"

#include "platform/DatabaseNames.h"
#include "replication/Checkpoint.h"
#include "replication/LocalPeer.h"

namespace shanke {

void DeliveryBook::setServer(const ServerLink* server, bool isCounty)
{
    m_server = server;
    m_facts.hasServer = server != nullptr;
    m_facts.serverIsCounty = isCounty;
    m_facts.sending = {};
    m_facts.ledgers.clear();
    m_facts.refusals.clear();
    m_facts.debts.clear();
    m_facts.problems.clear();
}

Result<> DeliveryBook::follow(const DatabaseName& database)
{
    if (m_facts.ledgers.contains(database) || !m_databases.open().stores.contains(database))
        return {};
    m_facts.ledgers.insert(database, {});
    auto read = readCheckpoint(database).and_then([&] { return noteOwnChanges(database); });
    if (!read)
        m_facts.ledgers.remove(database); // nothing is known of it, so nothing is said
    return read;
}

Result<bool> DeliveryBook::isKnownAtServer(const DatabaseName& database) const
{
    if (!m_databases.open().stores.contains(database))
        return false;
    SHANKE_LET(const auto pushed, checkpointOf(database, true));
    SHANKE_LET(const auto pulled, checkpointOf(database, false));
    return pushed || pulled;
}

Result<> DeliveryBook::noteOwnChanges(const DatabaseName& database)
{
    const auto ledger = m_facts.ledgers.find(database);
    if (ledger == m_facts.ledgers.end())
        return {};
    SHANKE_LET(const auto changes, changesAfter(database, ledger->seenUpTo()));
    for (const Change& change : changes)
        ledger->noteOwnChange(change.id, change.sequence);
    forgetOldRefusals(database, changes);
    return {};
}

Result<> DeliveryBook::noteArrival(const DatabaseName& database, const QList<DocId>& ids)
{
    DeliveryLedger& ledger = m_facts.ledgers[database];
    SHANKE_LET(const auto changes, changesAfter(database, ledger.seenUpTo()));
    if (!changes.empty())
        ledger.noteArrival(ids, changes.back().sequence);
    forgetOldRefusals(database, changes);
    return {};
}

Result<> DeliveryBook::readCheckpoint(const DatabaseName& database)
{
    SHANKE_LET(const auto found, checkpointOf(database, true));
    const qint64 sequence = found.value_or(0);
    DeliveryLedger& ledger = m_facts.ledgers[database];
    const bool hasForgotten = sequence < ledger.checkpoint();
    if (hasForgotten)
        ledger = {};
    ledger.setCheckpoint(sequence);
    if (hasForgotten)
        SHANKE_TRY(noteOwnChanges(database));
    return readDebts(database);
}

// The list is short as long as all is well, and empty then.
Result<> DeliveryBook::readDebts(const DatabaseName& database)
{
    SHANKE_LET(const DocumentStore* store, m_databases.find(database));
    SHANKE_LET(const auto debts, shanke::readDebts(*store));
    m_facts.refusals.remove(database);
    m_facts.debts.remove(database);
    const QString server = m_server ? m_server->identityOf(database) : QString();
    for (const StoreDebt& owed : debts) {
        if (owed.isOurs && owed.peer == server)
            m_facts.refusals[database].insert(owed.debt.id, {owed.sequence, reasonOf(owed.debt)});
        else
            m_facts.debts[database].push_back(owed);
    }
    return {};
}

Result<> DeliveryBook::forgetCheckpoint(const DatabaseName& database)
{
    if (!m_server)
        return {};
    SHANKE_LET(DocumentStore * store, m_databases.find(database));
    SHANKE_LET(const QString id, checkpointIdOf(*store, database, true));
    SHANKE_LET(WriteTransaction transaction, store->begin(Durability::Full));
    SHANKE_TRY(store->removeLocal(transaction, id));
    SHANKE_TRY(transaction.commit());
    return readCheckpoint(database);
}

void DeliveryBook::setProblem(const DatabaseName& database, const std::optional<Error>& problem)
{
    if (problem)
        m_facts.problems.insert(database, *problem);
    else
        m_facts.problems.remove(database);
}

QList<DocId> DeliveryBook::waiting(const DatabaseName& database) const
{
    return m_facts.ledgers.value(database).waiting().keys();
}

int DeliveryBook::waitingCount() const
{
    qsizetype count = 0;
    for (auto ledger = m_facts.ledgers.begin(); ledger != m_facts.ledgers.end(); ++ledger)
        count += holdsPieces(ledger.key()) ? 0 : ledger->waiting().size();
    return int(count);
}

int DeliveryBook::refusedCount() const
{
    qsizetype count = 0;
    for (const RefusalsById& refused : m_facts.refusals)
        count += refused.size();
    return int(count);
}

int DeliveryBook::debtCount() const
{
    size_t count = 0;
    for (const std::vector<StoreDebt>& debts : m_facts.debts)
        count += debts.size();
    return int(count);
}

Result<std::vector<DeliveryBook::Change>> DeliveryBook::changesAfter(const DatabaseName& database,
                                                                     qint64 sequence) const
{
    SHANKE_LET(const DocumentStore* store, m_databases.find(database));
    SHANKE_LET(const ReadSnapshot snapshot, store->read());
    SHANKE_LET(const ChangeRows rows, store->changes(snapshot, sequence, 0));
    std::vector<Change> changes;
    changes.reserve(rows.rows.size());
    for (const ChangeRow& row : rows.rows)
        changes.push_back({row.id, row.sequence});
    return changes;
}

void DeliveryBook::forgetOldRefusals(const DatabaseName& database, const std::vector<Change>& changes)
{
    const auto refused = m_facts.refusals.find(database);
    if (refused == m_facts.refusals.end())
        return;
    for (const Change& change : changes) {
        if (refused->contains(change.id) && refused->value(change.id).sequence != change.sequence)
            refused->remove(change.id);
    }
}

Result<QString> DeliveryBook::checkpointIdOf(DocumentStore& store, const DatabaseName& database,
                                             bool ofPush) const
{
    SHANKE_LET(const auto local, LocalPeer::of(store));
    const QString remote = m_server->identityOf(database);
    return ofPush ? replicationId(local->identity(), remote) : replicationId(remote, local->identity());
}

// What the replication itself wrote into the store, so nothing is claimed that it does not say.
Result<std::optional<qint64>> DeliveryBook::checkpointOf(const DatabaseName& database, bool ofPush) const
{
    if (!m_server)
        return std::nullopt;
    SHANKE_LET(DocumentStore * store, m_databases.find(database));
    SHANKE_LET(const QString id, checkpointIdOf(*store, database, ofPush));
    SHANKE_LET(const ReadSnapshot snapshot, store->read());
    SHANKE_LET(const auto json, store->local(snapshot, id));
    const auto checkpoint = json ? Checkpoint::fromJson(*json) : std::nullopt;
    if (!checkpoint || checkpoint->history().empty())
        return std::nullopt;
    return checkpoint->history().front().end.toNumber();
}

} // namespace shanke
