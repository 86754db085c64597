// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arrival/StoreSifting.h"
#include "keeping/ReadableStores.h"

namespace shanke {

// The gates of arrival by what stands in the databases of a node, for what looks through files beside it: the
// keys of each are those in its own database there. What is the county's is judged by its roster, as far as
// one is there. Belongs to one thread.
class StoredGates
{
public:
    explicit StoredGates(ReadableStores stores) : m_stores(std::move(stores)) {}

    // What stands in these counts as known as well, as far as it can be read.
    void learnFrom(const ReadableStores& others) { m_others.append(others); }

    // By the gate that guards the database; by none where it is nobody's.
    Result<std::optional<StoreSifting>> siftingOf(const DatabaseName& database, const DocumentStore& store);
    Result<Sifted> sift(const DatabaseName& database, DocumentStore& store);

private:
    Result<ArrivalGate> gateOf(const SchoolId& organisation);
    RecordGate recordsOfCounty() const;

    ReadableStores m_stores;
    QList<ReadableStores> m_others;
    std::map<SchoolId, ArrivalGate> m_known;
};

} // namespace shanke
