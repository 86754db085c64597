// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keeping/ReadableStores.h"
#include "trust/ArrivalGate.h"

namespace shanke {

// The gates of arrival by what stands in the databases of a node, for what looks through files beside it: the
// keys of a school are those in its own database there. Belongs to one thread.
class StoredGates
{
public:
    explicit StoredGates(ReadableStores stores) : m_stores(std::move(stores)) {}

    // Also what stands in these counts as known.
    void learnFrom(const ReadableStores& others) { m_others.append(others); }

    // Of the school whose the store is; nothing where it is nobody's: the gate does not guard it.
    Result<std::optional<ArrivalGate>> gateOf(const DocumentStore& store, const ReadSnapshot& snapshot);

    // The documents that are refused, with the reason.
    using Refused = QList<std::pair<DocId, Reason>>;
    Result<Refused> refusedIn(const DatabaseName& database, const DocumentStore& store,
                              const ReadSnapshot& snapshot);

private:
    Result<const KnownKeys*> keysOf(const SchoolId& school);

    ReadableStores m_stores;
    QList<ReadableStores> m_others;
    std::map<SchoolId, KnownKeys> m_known;
};

} // namespace shanke
