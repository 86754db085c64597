// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/keeping/StoredGates.h"

#include "node/NodeDatabase.h"
#include "platform/DatabaseNames.h"

namespace shanke {

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
    ArrivalGate gate{KnownKeys()};
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

} // namespace shanke
