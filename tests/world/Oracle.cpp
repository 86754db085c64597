// SPDX-License-Identifier: GPL-3.0-or-later
#include "world/Oracle.h"

#include "platform/DatabaseNames.h"
#include "workspace/engine/EngineState.h"

namespace shanke::world {

using namespace Qt::StringLiterals;

namespace {

RevsById lacking(const DocumentStore* store, const RevsById& revs)
{
    const auto snapshot = store ? store->read() : Result<ReadSnapshot>(fail(ErrorKind::NotFound, {}));
    const auto missing =
        snapshot.and_then([&](const ReadSnapshot& read) { return store->missing(read, revs); });
    if (!missing)
        return revs;
    RevsById lacks;
    for (auto entry = missing->begin(); entry != missing->end(); ++entry)
        lacks.insert(entry.key(), entry->missing);
    return lacks;
}

QString firstOf(const RevsById& revs)
{
    return revs.begin().key().toString() + u' ' + revs.begin()->first().toString();
}

} // namespace

Judgement Oracle::look()
{
    for (const auto& pc : m_world.pcs()) {
        if (!pc->isRunning())
            continue;
        if (auto complaint = lookAtSaves(*pc))
            return complaint;
        if (auto complaint = lookAtStates(*pc))
            return complaint;
    }
    return std::nullopt;
}

// In the tree: itself, or under what was made of it.
Judgement Oracle::lookAtSaves(Pc& pc)
{
    QHash<DatabaseName, RevsById> saved;
    for (const Save& save : m_world.saves()) {
        if (save.pc == pc.name() && save.rev)
            saved[save.database][save.id].append(*save.rev);
    }
    for (auto database = saved.begin(); database != saved.end(); ++database) {
        const RevsById lost = lacking(pc.store(database.key()), *database);
        if (!lost.isEmpty())
            return Complaint{u"a save is lost"_s,
                             u"%1 %2: %3"_s.arg(pc.name(), database.key().toString(), firstOf(lost))};
    }
    return std::nullopt;
}

Judgement Oracle::lookAtStates(Pc& pc)
{
    const auto ledgers = pc.state().delivery().facts().at(Hop::School).ledgers.keys();
    for (const DatabaseName& database : ledgers) {
        if (auto complaint = lookAtDatabase(pc, database))
            return complaint;
    }
    return std::nullopt;
}

Judgement Oracle::lookAtDatabase(Pc& pc, const DatabaseName& database)
{
    DocumentStore* const here = pc.store(database);
    if (!here || m_world.node().isUnreadable(database.toString()) || isExcused(pc, database))
        return std::nullopt;
    const auto snapshot = here->read();
    const auto rows = snapshot.and_then([&](const ReadSnapshot& read) { return here->changes(read, 0, 0); });
    RevsById claimed;
    for (const ChangeRow& row : rows ? rows->rows : std::vector<ChangeRow>()) {
        const Delivery shown = pc.state().delivery().facts().of({database, row.id, row.sequence, false});
        if (shown != Delivery::AtSchool && shown != Delivery::AtCounty && !pc.status().isComplete())
            continue;
        for (const LeafState& leaf : row.leaves)
            claimed[row.id].append(leaf.rev);
    }
    const RevsById lacks = lacking(m_world.node().store(database.toString()), claimed);
    if (claimed.isEmpty() || lacks.isEmpty())
        return std::nullopt;
    return Complaint{u"a state is better than the truth"_s,
                     u"%1 %2: %3 is not at the school"_s.arg(pc.name(), database.toString(), firstOf(lacks))};
}

bool Oracle::isExcused(Pc& pc, const DatabaseName& database)
{
    Excuse& excuse = m_excuses[pc.name() + u' ' + database.toString()];
    const qint64 contact = pc.line().contactOf(database.toString());
    if (excuse.forgettings != m_world.node().forgettings())
        excuse = {m_world.node().forgettings(), contact, false};
    // A round may end while files are on their way; they are compared at the end of theirs.
    const bool isMoving = holdsPieces(database) && pc.status().files.isMoving;
    if (!excuse.isOver)
        excuse.isOver = contact > excuse.contact && contact <= pc.contactsAtRoundEnd() && !isMoving;
    return !excuse.isOver;
}

} // namespace shanke::world
