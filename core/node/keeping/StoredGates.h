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

    // What stands in these counts as known as well, as far as it can be read.
    void learnFrom(const ReadableStores& others) { m_others.append(others); }

    // A signed document of which not every leaf is good.
    struct Doubtful
    {
        DocId id;
        std::vector<Revision> good;
        std::vector<Revision> waiting;
        QList<Reason> refused;
        bool isDeleted = false; // what is signed once never is
    };
    // None where the database is no school's: no gate guards it.
    Result<std::vector<Doubtful>> doubtfulIn(const DatabaseName& database, const DocumentStore& store,
                                             const ReadSnapshot& snapshot);

    // What is refused goes, what has to wait is set beside the database, as if it had arrived just now.
    // Answers how many documents that were.
    Result<int> sift(const DatabaseName& database, DocumentStore& store);
    // Takes from `kept` what is signed once, good and not here yet.
    Result<int> carryOver(const DatabaseName& database, const DocumentStore& kept, DocumentStore& store);

private:
    Result<std::optional<ArrivalGate>> gateOf(const DocumentStore& store, const ReadSnapshot& snapshot);
    Result<const KnownKeys*> keysOf(const SchoolId& school);

    ReadableStores m_stores;
    QList<ReadableStores> m_others;
    std::map<SchoolId, KnownKeys> m_known;
};

} // namespace shanke
