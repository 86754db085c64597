// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/DocumentStore.h"
#include "trust/ArrivalGate.h"

namespace shanke {

// A signed document of a store of which not every leaf is good.
struct DoubtfulDocument
{
    struct Refusal
    {
        RevId rev;
        Reason reason = Reason::None;
    };

    DocId id;
    std::vector<Revision> good;
    std::vector<Revision> waiting;
    std::vector<Refusal> refused;
    bool isDeleted = false; // what is signed once never is

    bool isLeftOut() const { return isDeleted || !refused.empty(); }
};

// How many documents were set right: of some the gate refused a part, the others have to wait.
struct Sifted
{
    int refused = 0;
    int waiting = 0;
};

// Judges what stands in the store of a database as if it had arrived just now: it was put together from a
// backup, or from what could be read of a damaged file. Who holds a backup may have written into it, and it
// is older than what was known since. In the stores' writer thread.
class StoreSifting
{
public:
    StoreSifting(DatabaseName database, ArrivalGate gate)
        : m_database(std::move(database)), m_gate(std::move(gate))
    {
    }

    // Only reads.
    Result<std::vector<DoubtfulDocument>> doubtfulIn(const DocumentStore& store,
                                                     const ReadSnapshot& snapshot) const;
    // What is refused goes and is remembered by its name, what has to wait is set beside the database.
    Result<Sifted> sift(DocumentStore& store) const;
    // What was signed once, is good, and stands in `kept`, stands in `store` as well: nothing that was said,
    // and no revocation, is unsaid by an older copy. How many documents were not there.
    Result<int> carryOver(const DocumentStore& kept, DocumentStore& store) const;

private:
    DoubtfulDocument sorted(const DocId& id, std::vector<Revision> leaves) const;

    DatabaseName m_database;
    ArrivalGate m_gate;
};

// A database as the gate learns from it.
struct NamedStore
{
    DatabaseName database;
    std::shared_ptr<const DocumentStore> store;
};

// By the keys that statements, rosters and cards in all of these show, as far as they prove themselves,
// whatever their order: a key may lie in another database than what it signed.
Result<> learnFrom(const std::vector<NamedStore>& stores, ArrivalGate& gate);

} // namespace shanke
