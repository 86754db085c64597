// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/keeping/StoredGates.h"

#include "arrival/WaitingRevisions.h"
#include "arrival/readEvidence.h"
#include "node/NodeDatabase.h"
#include "platform/DatabaseNames.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

const QString BackupCarrier = u"backup"_s;

Result<> addKeysIn(const ReadableStores& stores, const SchoolId& school, KnownKeys& keys)
{
    const DatabaseName name = databaseOf(school);
    if (!stores.names.contains(name))
        return {};
    SHANKE_LET(const auto store, stores.open(name));
    SHANKE_LET(const ReadSnapshot snapshot, store->read());
    SHANKE_LET(Evidence evidence, readAuthority(*store, snapshot, name));
    std::vector<SignedRoster> rosters = std::exchange(evidence.rosters, {});
    keys.add(evidence);
    // A roster that nobody signed makes nobody known: the file may come from anywhere.
    std::erase_if(rosters, [&](const SignedRoster& roster) { return !keys.haveSigned(roster); });
    Evidence believed;
    believed.rosters = std::move(rosters);
    keys.add(believed);
    return {};
}

Result<std::vector<ChangeRow>> rowsOf(const std::function<bool(const DocId&)>& isMeant,
                                      const DocumentStore& store, const ReadSnapshot& snapshot)
{
    SHANKE_LET(ChangeRows changes, store.changes(snapshot, 0, 0));
    std::erase_if(changes.rows, [&](const ChangeRow& row) { return !isMeant(row.id); });
    return std::move(changes.rows);
}

void sortInto(StoredGates::Doubtful& document, const Judgement& judgement, Revision revision)
{
    if (judgement.isGood())
        document.good.push_back(std::move(revision));
    else if (judgement.standing == Standing::Waiting)
        document.waiting.push_back(std::move(revision));
    else
        document.refused.append(judgement.reason);
}

Result<StoredGates::Doubtful> sorted(const ArrivalGate& gate, const DatabaseName& database,
                                     const DocumentStore& store, const ReadSnapshot& snapshot,
                                     const ChangeRow& row)
{
    StoredGates::Doubtful document{row.id, {}, {}, {}, false};
    for (const LeafState& leaf : row.leaves) {
        if (leaf.deleted && ArrivalGate::isSignedOnce(row.id)) {
            document.isDeleted = true;
            continue;
        }
        SHANKE_LET(Revision revision, store.get(snapshot, row.id, leaf.rev));
        const Judgement judgement = gate.judge(database, revision);
        sortInto(document, judgement, std::move(revision));
    }
    return document;
}

Result<> replace(DocumentStore& store, WriteTransaction& transaction, const StoredGates::Doubtful& document)
{
    SHANKE_TRY(store.purge(transaction, document.id));
    for (const Revision& revision : document.good)
        SHANKE_TRY(store.graft(transaction, revision));
    for (const Revision& revision : document.waiting)
        SHANKE_TRY(WaitingRevisions(store).keep(transaction, {revision, BackupCarrier}));
    return {};
}

} // namespace

Result<std::optional<ArrivalGate>> StoredGates::gateOf(const DocumentStore& store,
                                                       const ReadSnapshot& snapshot)
{
    SHANKE_LET(const auto stored, store.local(snapshot, QString::fromLatin1(NodeDatabase::SecurityId)));
    SHANKE_LET(const NodeSecurity security,
               stored ? NodeSecurity::fromJson(*stored) : NodeSecurity::forServerAdmins());
    const SchoolId organisation = SignatureGate::organisationOf(security);
    if (organisation.isEmpty())
        return std::nullopt;
    SHANKE_LET(const KnownKeys* const keys, keysOf(organisation));
    return ArrivalGate(*keys);
}

Result<std::vector<StoredGates::Doubtful>> StoredGates::doubtfulIn(const DatabaseName& database,
                                                                   const DocumentStore& store,
                                                                   const ReadSnapshot& snapshot)
{
    std::vector<Doubtful> doubtful;
    SHANKE_LET(const auto gate, gateOf(store, snapshot));
    if (!gate)
        return doubtful;
    const auto isJudged = [&](const DocId& id) { return ArrivalGate::judges(database, id); };
    SHANKE_LET(const auto rows, rowsOf(isJudged, store, snapshot));
    for (const ChangeRow& row : rows) {
        SHANKE_LET(Doubtful document, sorted(*gate, database, store, snapshot, row));
        if (document.isDeleted || !document.refused.isEmpty() || !document.waiting.empty())
            doubtful.push_back(std::move(document));
    }
    return doubtful;
}

Result<int> StoredGates::sift(const DatabaseName& database, DocumentStore& store)
{
    std::vector<Doubtful> doubtful;
    {
        SHANKE_LET(const ReadSnapshot snapshot, store.read());
        SHANKE_LET(doubtful, doubtfulIn(database, store, snapshot));
    }
    if (doubtful.empty())
        return 0;
    SHANKE_LET(auto transaction, store.begin(Durability::Full));
    for (const Doubtful& document : doubtful)
        SHANKE_TRY(replace(store, transaction, document));
    SHANKE_TRY(transaction.commit());
    return int(doubtful.size());
}

Result<int> StoredGates::carryOver(const DatabaseName& database, const DocumentStore& kept,
                                   DocumentStore& store)
{
    SHANKE_LET(const ReadSnapshot snapshot, kept.read());
    SHANKE_LET(const auto gate, gateOf(kept, snapshot));
    if (!gate)
        return 0;
    SHANKE_LET(const auto rows, rowsOf(ArrivalGate::isSignedOnce, kept, snapshot));
    SHANKE_LET(auto transaction, store.begin(Durability::Full));
    int carried = 0;
    for (const ChangeRow& row : rows) {
        SHANKE_LET(const Doubtful document, sorted(*gate, database, kept, snapshot, row));
        for (const Revision& revision : document.good) {
            SHANKE_LET(const GraftOutcome outcome, store.graft(transaction, revision));
            carried += outcome == GraftOutcome::Written ? 1 : 0;
        }
    }
    SHANKE_TRY(transaction.commit());
    return carried;
}

Result<const KnownKeys*> StoredGates::keysOf(const SchoolId& school)
{
    if (const auto known = m_known.find(school); known != m_known.end())
        return &known->second;
    KnownKeys keys;
    SHANKE_TRY(addKeysIn(m_stores, school, keys));
    for (const ReadableStores& stores : m_others)
        std::ignore = addKeysIn(stores, school, keys);
    return &(m_known[school] = std::move(keys));
}

} // namespace shanke
