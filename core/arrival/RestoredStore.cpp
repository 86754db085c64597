// SPDX-License-Identifier: GPL-3.0-or-later
#include "arrival/RestoredStore.h"

#include "arrival/RefusedRevisions.h"
#include "arrival/WaitingRevisions.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

const QString BackupCarrier = u"backup"_s;

// The leaves of one document, which were judged together.
struct JudgedDocument
{
    DocId id;
    std::vector<Revision> good;
    std::vector<Revision> waiting;
    std::vector<RefusedRevision> refused;

    bool isGood() const { return waiting.empty() && refused.empty(); }
};

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
                const ReadSnapshot& snapshot, const std::function<Result<>(std::vector<Revision>)>& look)
{
    SHANKE_LET(const ChangeRows changes, store.changes(snapshot, 0, 0));
    for (const ChangeRow& row : changes.rows) {
        if (!isMeant(row.id))
            continue;
        SHANKE_LET(auto leaves, leavesOf(store, snapshot, row));
        SHANKE_TRY(look(std::move(leaves)));
    }
    return {};
}

JudgedDocument judged(std::vector<Revision> leaves, const DatabaseName& database, const ArrivalGate& gate)
{
    JudgedDocument document;
    for (Revision& leaf : leaves) {
        document.id = leaf.id;
        const Judgement judgement = gate.judge(database, leaf);
        if (judgement.isGood())
            document.good.push_back(std::move(leaf));
        else if (judgement.standing == Standing::Waiting)
            document.waiting.push_back(std::move(leaf));
        else
            document.refused.push_back({leaf.id, leaf.rev, toWord(judgement.reason), BackupCarrier});
    }
    return document;
}

// A tree cannot lose a branch: the document goes, and what is good of it comes back.
Result<> setRight(DocumentStore& store, WriteTransaction& transaction, const JudgedDocument& document)
{
    SHANKE_TRY(store.purge(transaction, document.id));
    for (const Revision& leaf : document.good)
        SHANKE_TRY(store.graft(transaction, leaf));
    WaitingRevisions waiting(store);
    for (const Revision& leaf : document.waiting)
        SHANKE_TRY(waiting.keep(transaction, {leaf, BackupCarrier}));
    return RefusedRevisions(store).note(transaction, document.refused);
}

} // namespace

Result<> keepWhatWasSaid(const DocumentStore& present, DocumentStore& restored)
{
    SHANKE_LET(const auto snapshot, present.read());
    SHANKE_LET(auto transaction, restored.begin(Durability::Full));
    const auto keep = [&](const std::vector<Revision>& leaves) -> Result<> {
        for (const Revision& leaf : leaves)
            SHANKE_TRY(restored.graft(transaction, leaf));
        return {};
    };
    SHANKE_TRY(eachOf(ArrivalGate::isSignedOnce, present, snapshot, keep));
    return transaction.commit();
}

Result<> learnFrom(const DocumentStore& store, const DatabaseName& database, ArrivalGate& gate)
{
    SHANKE_LET(const auto snapshot, store.read());
    return eachOf(ArrivalGate::isSignedOnce, store, snapshot,
                  [&](const std::vector<Revision>& leaves) -> Result<> {
                      for (const Revision& leaf : leaves)
                          gate.learn(database, leaf);
                      return {};
                  });
}

Result<qint64> leaveOutRefused(DocumentStore& restored, const DatabaseName& database, const ArrivalGate& gate)
{
    std::vector<JudgedDocument> wrong;
    {
        SHANKE_LET(const auto snapshot, restored.read());
        const auto isJudged = [&](const DocId& id) { return ArrivalGate::judges(database, id); };
        SHANKE_TRY(eachOf(isJudged, restored, snapshot, [&](std::vector<Revision> leaves) -> Result<> {
            JudgedDocument document = judged(std::move(leaves), database, gate);
            if (!document.isGood())
                wrong.push_back(std::move(document));
            return {};
        }));
    }
    qint64 refused = 0;
    SHANKE_LET(auto transaction, restored.begin(Durability::Full));
    for (const JudgedDocument& document : wrong) {
        SHANKE_TRY(setRight(restored, transaction, document));
        refused += qint64(document.refused.size());
    }
    SHANKE_TRY(transaction.commit());
    return refused;
}

} // namespace shanke
