// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/keeping/StoredGates.h"

#include "arrival/readEvidence.h"
#include "node/NodeDatabase.h"
#include "platform/DatabaseNames.h"

namespace shanke {

namespace {

Result<> addKeysIn(const ReadableStores& stores, const SchoolId& school, KnownKeys& keys)
{
    const DatabaseName name = databaseOf(school);
    if (!stores.names.contains(name))
        return {};
    SHANKE_LET(const auto store, stores.open(name));
    SHANKE_LET(const ReadSnapshot snapshot, store->read());
    SHANKE_LET(const Evidence evidence, readAuthority(*store, snapshot, name));
    keys.add(evidence);
    return {};
}

Result<std::vector<DocId>> signedIn(const DocumentStore& store, const ReadSnapshot& snapshot)
{
    SHANKE_LET(const ChangeRows changes, store.changes(snapshot, 0, 0));
    std::vector<DocId> ids;
    for (const ChangeRow& row : changes.rows) {
        if (!row.deleted && ArrivalGate::isSignedOnce(row.id))
            ids.push_back(row.id);
    }
    return ids;
}

} // namespace

Result<std::optional<ArrivalGate>> StoredGates::gateOf(const DocumentStore& store,
                                                       const ReadSnapshot& snapshot)
{
    SHANKE_LET(const auto stored, store.local(snapshot, QString::fromLatin1(NodeDatabase::SecurityId)));
    SHANKE_LET(const NodeSecurity security,
               stored ? NodeSecurity::fromJson(*stored) : NodeSecurity::forServerAdmins());
    const SchoolId school = SignatureGate::schoolOf(security);
    if (school.isEmpty())
        return std::nullopt;
    SHANKE_LET(const KnownKeys* const keys, keysOf(school));
    return ArrivalGate(*keys);
}

Result<StoredGates::Refused> StoredGates::refusedIn(const DatabaseName& database, const DocumentStore& store,
                                                    const ReadSnapshot& snapshot)
{
    Refused refused;
    SHANKE_LET(const auto gate, gateOf(store, snapshot));
    if (!gate)
        return refused;
    SHANKE_LET(const auto ids, signedIn(store, snapshot));
    for (const DocId& id : ids) {
        SHANKE_LET(const Revision revision, store.get(snapshot, id));
        if (const Judgement judgement = gate->judge(database, revision);
            judgement.standing == Standing::Refused)
            refused.append({id, judgement.reason});
    }
    return refused;
}

Result<const KnownKeys*> StoredGates::keysOf(const SchoolId& school)
{
    if (const auto known = m_known.find(school); known != m_known.end())
        return &known->second;
    KnownKeys keys;
    SHANKE_TRY(addKeysIn(m_stores, school, keys));
    for (const ReadableStores& stores : m_others)
        SHANKE_TRY(addKeysIn(stores, school, keys));
    return &(m_known[school] = std::move(keys));
}

} // namespace shanke
