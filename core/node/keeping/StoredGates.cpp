// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/keeping/StoredGates.h"

#include "arrival/readEvidence.h"
#include "node/NodeDatabase.h"
#include "platform/DatabaseNames.h"
#include "trust/Ruling.h"

namespace shanke {

namespace {

// What a database of these says of who may say what; nothing where it is not there or cannot be read.
Evidence evidenceOf(const ReadableStores& stores, const DatabaseName& database)
{
    if (!stores.names.contains(database))
        return {};
    const auto store = stores.open(database);
    const auto snapshot = store ? (*store)->read() : Result<ReadSnapshot>(tl::unexpected(store.error()));
    return snapshot ? readEvidence(**store, *snapshot, database).value_or(Evidence()) : Evidence();
}

} // namespace

Result<std::optional<StoreSifting>> StoredGates::siftingOf(const DatabaseName& database,
                                                           const DocumentStore& store)
{
    SHANKE_LET(const ReadSnapshot snapshot, store.read());
    SHANKE_LET(const auto stored, store.local(snapshot, QString::fromLatin1(NodeDatabase::SecurityId)));
    SHANKE_LET(const NodeSecurity security,
               stored ? NodeSecurity::fromJson(*stored) : NodeSecurity::forServerAdmins());
    const SchoolId organisation = SignatureGate::organisationOf(security);
    if (organisation.isEmpty())
        return std::nullopt;
    SHANKE_LET(const ArrivalGate gate, gateOf(organisation));
    return StoreSifting(database, gate);
}

Result<Sifted> StoredGates::sift(const DatabaseName& database, DocumentStore& store)
{
    SHANKE_LET(const auto sifting, siftingOf(database, store));
    return sifting ? sifting->sift(store) : Sifted();
}

// A roster that nobody signed makes nobody known: the files may come from anywhere.
Result<ArrivalGate> StoredGates::gateOf(const SchoolId& organisation)
{
    if (const auto known = m_known.find(organisation); known != m_known.end())
        return known->second;
    const DatabaseName name = databaseOf(organisation);
    std::vector<NamedStore> stores;
    if (m_stores.names.contains(name)) {
        SHANKE_LET(auto store, m_stores.open(name));
        stores.push_back({name, std::move(store)});
    }
    ArrivalGate gate(KnownKeys(), organisation == countyOrganisation() ? recordsOfCounty() : RecordGate());
    SHANKE_TRY(shanke::learnFrom(stores, gate));
    for (const ReadableStores& others : m_others) {
        if (!others.names.contains(name))
            continue;
        if (auto store = others.open(name))
            std::ignore = shanke::learnFrom({{name, *std::move(store)}}, gate);
    }
    m_known.emplace(organisation, gate);
    return gate;
}

// Of two counties the one that was here before is believed: who holds a backup may have written into it.
RecordGate StoredGates::recordsOfCounty() const
{
    Evidence standing;
    for (const ReadableStores& others : m_others)
        standing.add(evidenceOf(others, countyDatabase()));
    Evidence all = evidenceOf(m_stores, countyDatabase());
    all.add(standing);
    auto anchor = onlyCounty(standing);
    if (!anchor)
        anchor = onlyCounty(all);
    return anchor ? RecordGate(*anchor, {}, std::move(all), {}) : RecordGate();
}

} // namespace shanke
