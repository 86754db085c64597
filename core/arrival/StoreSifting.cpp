// SPDX-License-Identifier: GPL-3.0-or-later
#include "arrival/StoreSifting.h"

#include "arrival/RefusedRevisions.h"
#include "arrival/WaitingRevisions.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

const QString BackupCarrier = u"backup"_s;

// A tree cannot lose a branch: the document goes, and what is good of it comes back.
Result<> setRight(DocumentStore& store, WriteTransaction& transaction, const DoubtfulDocument& document)
{
    SHANKE_TRY(store.purge(transaction, document.id));
    for (const Revision& leaf : document.good)
        SHANKE_TRY(store.graft(transaction, leaf));
    for (const Revision& leaf : document.waiting)
        SHANKE_TRY(WaitingRevisions(store).keep(transaction, {leaf, BackupCarrier}));
    std::vector<RefusedRevision> refused;
    for (const DoubtfulDocument::Refusal& each : document.refused)
        refused.push_back({document.id, each.rev, toWord(each.reason), BackupCarrier});
    SHANKE_TRY(RefusedRevisions(store).note(transaction, refused));
    return {};
}

Result<std::vector<Revision>> leavesOf(const DocumentStore& store, const ReadSnapshot& snapshot,
                                       const ChangeRow& row)
{
    std::vector<Revision> leaves;
    for (const LeafState& leaf : row.leaves) {
        SHANKE_LET(Revision revision, store.get(snapshot, row.id, leaf.rev));
        leaves.push_back(std::move(revision));
    }
    return leaves;
}

Result<> eachOf(const std::function<bool(const DocId&)>& isMeant, const DocumentStore& store,
                const ReadSnapshot& snapshot,
                const std::function<Result<>(const DocId&, std::vector<Revision>)>& look)
{
    SHANKE_LET(const ChangeRows changes, store.changes(snapshot, 0, 0));
    for (const ChangeRow& row : changes.rows) {
        if (!isMeant(row.id))
            continue;
        SHANKE_LET(auto leaves, leavesOf(store, snapshot, row));
        SHANKE_TRY(look(row.id, std::move(leaves)));
    }
    return {};
}

Result<> learnOnce(const NamedStore& each, ArrivalGate& gate)
{
    SHANKE_LET(const auto snapshot, each.store->read());
    return eachOf(ArrivalGate::isSignedOnce, *each.store, snapshot,
                  [&](const DocId&, const std::vector<Revision>& leaves) -> Result<> {
                      for (const Revision& leaf : leaves)
                          gate.learn(each.database, leaf);
                      return {};
                  });
}

} // namespace

Result<std::vector<DoubtfulDocument>> StoreSifting::doubtfulIn(const DocumentStore& store,
                                                               const ReadSnapshot& snapshot) const
{
    std::vector<DoubtfulDocument> doubtful;
    const auto isJudged = [&](const DocId& id) { return ArrivalGate::judges(m_database, id); };
    SHANKE_TRY(
        eachOf(isJudged, store, snapshot, [&](const DocId& id, std::vector<Revision> leaves) -> Result<> {
            DoubtfulDocument document = sorted(id, std::move(leaves));
            if (document.isLeftOut() || !document.waiting.empty())
                doubtful.push_back(std::move(document));
            return {};
        }));
    return doubtful;
}

Result<Sifted> StoreSifting::sift(DocumentStore& store) const
{
    std::vector<DoubtfulDocument> doubtful;
    {
        SHANKE_LET(const auto snapshot, store.read());
        SHANKE_LET(doubtful, doubtfulIn(store, snapshot));
    }
    Sifted sifted;
    if (doubtful.empty())
        return sifted;
    SHANKE_LET(auto transaction, store.begin(Durability::Full));
    for (const DoubtfulDocument& document : doubtful) {
        SHANKE_TRY(setRight(store, transaction, document));
        ++(document.isLeftOut() ? sifted.refused : sifted.waiting);
    }
    SHANKE_TRY(transaction.commit());
    return sifted;
}

Result<int> StoreSifting::carryOver(const DocumentStore& kept, DocumentStore& store) const
{
    SHANKE_LET(const auto snapshot, kept.read());
    SHANKE_LET(auto transaction, store.begin(Durability::Full));
    int carried = 0;
    SHANKE_TRY(eachOf(ArrivalGate::isSignedOnce, kept, snapshot,
                      [&](const DocId& id, std::vector<Revision> leaves) -> Result<> {
                          const DoubtfulDocument document = sorted(id, std::move(leaves));
                          for (const Revision& leaf : document.good) {
                              SHANKE_LET(const GraftOutcome outcome, store.graft(transaction, leaf));
                              carried += outcome == GraftOutcome::Written ? 1 : 0;
                          }
                          return {};
                      }));
    SHANKE_TRY(transaction.commit());
    return carried;
}

DoubtfulDocument StoreSifting::sorted(const DocId& id, std::vector<Revision> leaves) const
{
    DoubtfulDocument document;
    document.id = id;
    for (Revision& leaf : leaves) {
        if (leaf.deleted && ArrivalGate::isSignedOnce(id)) {
            document.isDeleted = true;
            continue;
        }
        const Judgement judgement = m_gate.judge(m_database, leaf);
        if (judgement.isGood())
            document.good.push_back(std::move(leaf));
        else if (judgement.standing == Standing::Waiting)
            document.waiting.push_back(std::move(leaf));
        else
            document.refused.push_back({leaf.rev, judgement.reason});
    }
    return document;
}

// Twice: a roster is believed by a statement or card that may come after it.
Result<> learnFrom(const std::vector<NamedStore>& stores, ArrivalGate& gate)
{
    for (int round = 0; round < 2; ++round) {
        for (const NamedStore& each : stores)
            SHANKE_TRY(learnOnce(each, gate));
    }
    return {};
}

} // namespace shanke
