// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/SignedSchool.h"
#include "world/Server.h"

namespace shanke::world {

// Somebody who may write whatever they like at a server: a teacher with a PC for which the school's node
// vouches, and keys that they made in the names of others. What they wrote is remembered, so that everything
// can be looked at as if it were not there.
class Forger
{
public:
    Forger();

    // For whose PC the school's node vouches.
    const test::SchoolPc& ownPc() const { return m_own; }
    // `kind` and `seed` count round; where there is nothing to forge yet, nothing is forged.
    void forge(Server& server, int kind, int seed);

    bool made(const DocId& id, const RevId& rev) const { return m_made.contains({id, rev}); }
    // Of a revision that they made: no PC may take it.
    bool isNeverTaken(const DocId& id, const RevId& rev) const { return m_never.contains({id, rev}); }
    // The ends of the tree as they were if nothing were forged.
    std::vector<LeafState> honestLeaves(const DocumentStore& store, const ReadSnapshot& snapshot,
                                        const ChangeRow& row) const;

private:
    using Name = std::pair<DocId, RevId>;
    struct Target // an honest revision of a plan
    {
        Revision revision;
        std::vector<RevId> ancestry; // it first
    };

    std::optional<Target> target(const DocumentStore& store, const ReadSnapshot& snapshot, int seed) const;
    void forgeRecord(Server& server, int kind, int seed);
    void forgeEvent(Server& server, int kind, int seed);
    void forgeCard(Server& server, const test::SchoolPc& pc);
    void write(Server& server, const DatabaseName& database, const ChainEvent& event);
    void write(Server& server, const DatabaseName& database, const Revision& revision, bool mayBeTaken);

    test::SchoolPc m_own;
    test::SchoolPc m_madeUpTeacher; // "another PC of js01"
    test::SchoolPc m_madeUpApprover;
    QSet<Name> m_made;
    QSet<Name> m_never;
    QHash<Name, RevId> m_parents;
};

} // namespace shanke::world
