// SPDX-License-Identifier: GPL-3.0-or-later
#include "replication/DebtReader.h"

#include "replication/DebtList.h"

namespace shanke {

namespace {

bool isLeafOf(const DocumentState& state, const RevId& rev)
{
    return std::any_of(state.leaves.begin(), state.leaves.end(),
                       [&](const LeafState& leaf) { return leaf.rev == rev; });
}

// Whether it is still owed; notes where the document stands.
Result<bool> isOwed(const DocumentStore& store, const ReadSnapshot& snapshot, StoreDebt& owed)
{
    const auto state = store.state(snapshot, owed.debt.id);
    if (!state && state.error().kind != ErrorKind::NotFound)
        return Failure(state.error());
    owed.sequence = state ? state->sequence : 0;
    if (owed.isOurs)
        return state && isLeafOf(*state, owed.debt.rev);
    if (owed.debt.rev.generation == 0)
        return true;
    SHANKE_LET(const MissingRevs missing, store.missing(snapshot, {{owed.debt.id, {owed.debt.rev}}}));
    return !missing.isEmpty();
}

} // namespace

Result<std::vector<StoreDebt>> readDebts(const DocumentStore& store)
{
    SHANKE_LET(const ReadSnapshot snapshot, store.read());
    SHANKE_LET(const StoreInfo info, store.info(snapshot));
    SHANKE_LET(const QStringList ids, store.localIds(snapshot));
    std::vector<StoreDebt> debts;
    for (const QString& id : ids) {
        if (!isDebtsId(id))
            continue;
        SHANKE_LET(const auto content, store.local(snapshot, id));
        const DebtList list = DebtList::fromJson(content.value_or(QJsonObject()));
        const bool isOurs = list.source() == info.uuid;
        for (const Debt& debt : list.all()) {
            StoreDebt owed{debt, isOurs ? list.target() : list.source(), isOurs};
            SHANKE_LET(const bool isStillOwed, isOwed(store, snapshot, owed));
            if (isStillOwed)
                debts.push_back(std::move(owed));
        }
    }
    return debts;
}

} // namespace shanke
