// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/delivery/DeliveryBook.h"

#include "kinds/allKinds.h"
#include "platform/DatabaseNames.h"
#include "platform/Rules.h"
#include "replication/Checkpoint.h"
#include "replication/LocalPeer.h"
#include "workspace/delivery/kindsOfServers.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

// What servers write themselves is nobody's work, so nobody waits until it is somewhere.
bool isOfServers(const DocId& id)
{
    const QStringList prefixes = kindsOfServers();
    const KindDescription* kind = allKinds().of(id);
    return std::any_of(prefixes.begin(), prefixes.end(),
                       [&](const QString& prefix) { return id.toString().startsWith(prefix); }) ||
           (kind && std::all_of(kind->homes.begin(), kind->homes.end(),
                                [](const Home& home) { return home.writers == Writers::Node; }));
}

// Its rules were made before the kind had a place there.
bool isOfOlderServer(const QString& reason, const DatabaseName& database, const DocId& id)
{
    const auto sort = platform::sortOf(database);
    const KindDescription* kind = allKinds().of(id);
    return platform::refusalCode(reason) == u"wrong-database" && sort && kind && kind->home(*sort);
}

} // namespace

void DeliveryBook::setServer(Hop hop, const ServerLink* server)
{
    (hop == Hop::School ? m_school : m_county) = server;
    m_facts.at(hop) = {};
    m_facts.at(hop).isSet = server != nullptr;
    m_facts.debts.clear();
}

Result<> DeliveryBook::follow(const DatabaseName& database)
{
    if (!m_databases.open().stores.contains(database))
        return {};
    for (const Hop hop : Hops) {
        if (m_facts.at(hop).ledgers.contains(database))
            continue;
        m_facts.at(hop).ledgers.insert(database, {});
        auto read = readCheckpoint(hop, database).and_then([&] { return noteOwnChanges(hop, database); });
        if (!read) {
            m_facts.at(hop).ledgers.remove(database); // nothing is known of it, so nothing is said
            return read;
        }
    }
    return {};
}

Result<bool> DeliveryBook::isKnownAt(Hop hop, const DatabaseName& database) const
{
    if (!m_databases.open().stores.contains(database))
        return false;
    SHANKE_LET(const auto pushed, checkpointOf(hop, database, true));
    SHANKE_LET(const auto pulled, checkpointOf(hop, database, false));
    return pushed || pulled;
}

Result<> DeliveryBook::noteOwnChanges(const DatabaseName& database)
{
    for (const Hop hop : Hops)
        SHANKE_TRY(noteOwnChanges(hop, database));
    return {};
}

Result<> DeliveryBook::noteOwnChanges(Hop hop, const DatabaseName& database)
{
    const auto ledger = m_facts.at(hop).ledgers.find(database);
    if (ledger == m_facts.at(hop).ledgers.end())
        return {};
    SHANKE_LET(const auto changes, changesAfter(database, ledger->seenUpTo()));
    for (const Change& change : changes) {
        if (isOfServers(change.id))
            ledger->noteArrival({change.id}, change.sequence);
        else
            ledger->noteOwnChange(change.id, change.sequence);
    }
    forgetOldRefusals(hop, database, changes);
    return {};
}

Result<> DeliveryBook::noteArrival(Hop hop, const DatabaseName& database, const QList<DocId>& ids)
{
    DeliveryLedger& ledger = m_facts.at(hop).ledgers[database];
    SHANKE_LET(const auto changes, changesAfter(database, ledger.seenUpTo()));
    if (!changes.empty())
        ledger.noteArrival(ids, changes.back().sequence);
    forgetOldRefusals(hop, database, changes);
    return noteOwnChanges(database);
}

Result<> DeliveryBook::readCheckpoint(Hop hop, const DatabaseName& database)
{
    SHANKE_LET(const auto found, checkpointOf(hop, database, true));
    const qint64 sequence = m_facts.at(hop).distrusted.contains(database) ? 0 : found.value_or(0);
    DeliveryLedger& ledger = m_facts.at(hop).ledgers[database];
    const bool hasForgotten = sequence < ledger.checkpoint();
    if (hasForgotten)
        ledger = {};
    ledger.setCheckpoint(sequence);
    if (hasForgotten)
        SHANKE_TRY(noteOwnChanges(hop, database));
    return readDebts(database);
}

// The list is short as long as all is well, and empty then.
Result<> DeliveryBook::readDebts(const DatabaseName& database)
{
    SHANKE_LET(const DocumentStore* store, m_databases.find(database));
    SHANKE_LET(const auto debts, shanke::readDebts(*store));
    for (const Hop hop : Hops)
        m_facts.at(hop).refusals.remove(database);
    m_facts.debts.remove(database);
    for (const StoreDebt& owed : debts) {
        const auto hop = owed.isOurs ? hopOf(owed.peer, database) : std::nullopt;
        if (!hop) {
            m_facts.debts[database].push_back(owed);
            continue;
        }
        SHANKE_LET(const bool isOthers, isOfOthers(*store, database, owed.debt.id));
        m_facts.at(*hop).refusals[database].insert(owed.debt.id, refusalOf(owed, database, isOthers));
    }
    return {};
}

std::optional<Hop> DeliveryBook::hopOf(const QString& peer, const DatabaseName& database) const
{
    for (const Hop hop : Hops) {
        if (serverAt(hop) && serverAt(hop)->identityOf(database) == peer)
            return hop;
    }
    return std::nullopt;
}

Refusal DeliveryBook::refusalOf(const StoreDebt& owed, const DatabaseName& database, bool isOthers)
{
    const QString reason = reasonOf(owed.debt);
    return {owed.sequence, reason, isOthers, isOfOlderServer(reason, database, owed.debt.id)};
}

// As the rules of the servers see it: in the own space everything is the person's, elsewhere what names them.
Result<bool> DeliveryBook::isOfOthers(const DocumentStore& store, const DatabaseName& database,
                                      const DocId& id) const
{
    if (database == spaceOf(m_person))
        return false;
    SHANKE_LET(const ReadSnapshot snapshot, store.read());
    SHANKE_LET(const Revision winner, store.get(snapshot, id));
    return winner.body.toObject()[u"author"_s].toString() != m_person.toString();
}

Result<> DeliveryBook::forgetCheckpoint(Hop hop, const DatabaseName& database)
{
    if (!serverAt(hop))
        return {};
    SHANKE_LET(DocumentStore * store, m_databases.find(database));
    SHANKE_LET(const QString id, checkpointIdOf(*store, *serverAt(hop), database, true));
    SHANKE_LET(WriteTransaction transaction, store->begin(Durability::Full));
    SHANKE_TRY(store->removeLocal(transaction, id));
    SHANKE_TRY(transaction.commit());
    return readCheckpoint(hop, database);
}

Result<> DeliveryBook::distrust(Hop hop, const DatabaseName& database)
{
    m_facts.at(hop).distrusted.insert(database);
    return readCheckpoint(hop, database);
}

void DeliveryBook::setProblem(Hop hop, const DatabaseName& database, const std::optional<Error>& problem)
{
    if (problem)
        m_facts.at(hop).problems.insert(database, *problem);
    else
        m_facts.at(hop).problems.remove(database);
}

void DeliveryBook::setSending(Hop hop, const DatabaseName& database)
{
    m_facts.at(hop).sending = database;
}

void DeliveryBook::endSending()
{
    for (const Hop hop : Hops)
        m_facts.at(hop).sending = {};
}

QList<DocId> DeliveryBook::waitingFor(Hop hop, const DatabaseName& database) const
{
    return m_facts.at(hop).ledgers.value(database).waiting().keys();
}

int DeliveryBook::waitingCount() const
{
    qsizetype count = 0;
    const QHash<DatabaseName, DeliveryLedger>& ledgers = m_facts.school.ledgers; // both hold the same
    for (auto ledger = ledgers.begin(); ledger != ledgers.end(); ++ledger)
        count += holdsPieces(ledger.key()) ? 0 : waiting(ledger.key()).size();
    return int(count);
}

bool DeliveryBook::isAnythingLackedBy(Hop hop) const
{
    const QHash<DatabaseName, DeliveryLedger>& ledgers = m_facts.at(hop).ledgers;
    return std::any_of(ledgers.begin(), ledgers.end(),
                       [](const DeliveryLedger& ledger) { return !ledger.waiting().isEmpty(); });
}

int DeliveryBook::ownWaitingCountFor(Hop hop) const
{
    return int(waitingFor(hop, spaceOf(m_person)).size() + waitingFor(hop, deskOf(m_person)).size());
}

int DeliveryBook::refusedCount() const
{
    int count = 0;
    for (const DatabaseName& database : m_facts.school.ledgers.keys())
        count += m_facts.refusedIn(database);
    return count;
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

void DeliveryBook::forgetOldRefusals(Hop hop, const DatabaseName& database,
                                     const std::vector<Change>& changes)
{
    QHash<DatabaseName, RefusalsById>& refusals = m_facts.at(hop).refusals;
    const auto refused = refusals.find(database);
    if (refused == refusals.end())
        return;
    for (const Change& change : changes) {
        if (refused->contains(change.id) && refused->value(change.id).sequence != change.sequence)
            refused->remove(change.id);
    }
}

Result<QString> DeliveryBook::checkpointIdOf(DocumentStore& store, const ServerLink& server,
                                             const DatabaseName& database, bool ofPush) const
{
    SHANKE_LET(const auto local, LocalPeer::of(store));
    const QString remote = server.identityOf(database);
    return ofPush ? replicationId(local->identity(), remote) : replicationId(remote, local->identity());
}

// What the replication itself wrote into the store, so nothing is claimed that it does not say.
Result<std::optional<qint64>> DeliveryBook::checkpointOf(Hop hop, const DatabaseName& database,
                                                         bool ofPush) const
{
    if (!serverAt(hop))
        return std::nullopt;
    SHANKE_LET(DocumentStore * store, m_databases.find(database));
    SHANKE_LET(const QString id, checkpointIdOf(*store, *serverAt(hop), database, ofPush));
    SHANKE_LET(const ReadSnapshot snapshot, store->read());
    SHANKE_LET(const auto json, store->local(snapshot, id));
    const auto checkpoint = json ? Checkpoint::fromJson(*json) : std::nullopt;
    if (!checkpoint || checkpoint->history().empty())
        return std::nullopt;
    return checkpoint->history().front().end.toNumber();
}

} // namespace shanke
