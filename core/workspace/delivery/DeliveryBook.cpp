// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/delivery/DeliveryBook.h"

#include "platform/DatabaseNames.h"
#include "replication/Checkpoint.h"
#include "replication/LocalPeer.h"

namespace shanke {

Result<> DeliveryBook::open(Connection& work)
{
    m_refusals.emplace(work);
    SHANKE_LET(m_facts.refusals, m_refusals->all());
    return {};
}

void DeliveryBook::setServer(const ServerLink* server, bool isCounty)
{
    m_server = server;
    m_facts.hasServer = server != nullptr;
    m_facts.serverIsCounty = isCounty;
    m_facts.sending = {};
    m_facts.ledgers.clear();
}

Result<> DeliveryBook::follow(const DatabaseName& database)
{
    if (m_facts.ledgers.contains(database) || !m_databases.open().stores.contains(database))
        return {};
    m_facts.ledgers.insert(database, {});
    SHANKE_TRY(readCheckpoint(database));
    return noteOwnChanges(database);
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
    return forgetOldRefusals(database, changes);
}

Result<> DeliveryBook::noteArrival(const DatabaseName& database, const QList<DocId>& ids)
{
    DeliveryLedger& ledger = m_facts.ledgers[database];
    SHANKE_LET(const auto changes, changesAfter(database, ledger.seenUpTo()));
    if (!changes.empty())
        ledger.noteArrival(ids, changes.back().sequence);
    return forgetOldRefusals(database, changes);
}

Result<> DeliveryBook::readCheckpoint(const DatabaseName& database)
{
    SHANKE_LET(const auto sequence, checkpointOf(database, true));
    if (sequence)
        m_facts.ledgers[database].setCheckpoint(*sequence);
    return {};
}

Result<> DeliveryBook::noteRefusals(const DatabaseName& database,
                                    const std::vector<couch::DocFailure>& failures)
{
    if (failures.empty() || !m_refusals)
        return {};
    SHANKE_LET(const DocumentStore* store, m_databases.find(database));
    SHANKE_LET(const ReadSnapshot snapshot, store->read());
    RefusalList::OfDatabase refused;
    for (const couch::DocFailure& failure : failures) {
        SHANKE_LET(const DocumentState state, store->state(snapshot, failure.id));
        refused.insert(failure.id,
                       {state.sequence, failure.reason.isEmpty() ? failure.error : failure.reason});
    }
    SHANKE_TRY(m_refusals->add(database, refused));
    m_facts.refusals[database].insert(refused);
    return {};
}

Result<> DeliveryBook::sendAgain(const DatabaseName& database)
{
    if (!m_server || !m_refusals)
        return {};
    SHANKE_LET(DocumentStore * store, m_databases.find(database));
    SHANKE_LET(const QString id, checkpointIdOf(*store, database, true));
    SHANKE_LET(WriteTransaction transaction, store->begin(Durability::Full));
    SHANKE_TRY(store->removeLocal(transaction, id));
    SHANKE_TRY(transaction.commit());
    SHANKE_TRY(m_refusals->remove(database, m_facts.refusals.value(database).keys()));
    m_facts.refusals.remove(database);
    m_facts.ledgers.remove(database);
    return follow(database);
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
    for (const RefusalList::OfDatabase& refused : m_facts.refusals)
        count += refused.size();
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

Result<> DeliveryBook::forgetOldRefusals(const DatabaseName& database, const std::vector<Change>& changes)
{
    const auto refused = m_facts.refusals.find(database);
    if (refused == m_facts.refusals.end())
        return {};
    QList<DocId> changed;
    for (const Change& change : changes) {
        if (refused->contains(change.id) && refused->value(change.id).sequence != change.sequence)
            changed.append(change.id);
    }
    if (changed.isEmpty())
        return {};
    for (const DocId& id : changed)
        refused->remove(id);
    return m_refusals->remove(database, changed);
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
