// SPDX-License-Identifier: GPL-3.0-or-later
#include "arrival/GatedPeer.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

couch::DocFailure refusal(const Revision& revision, const Judgement& judgement)
{
    return {revision.id, revision.rev, u"forbidden"_s, refusalOf(judgement.reason)};
}

} // namespace

void GatedPeer::store(std::vector<Revision> revisions, Continuation<std::vector<couch::DocFailure>> done)
{
    auto gate = m_gate();
    if (!gate)
        return done(tl::unexpected(gate.error()));
    Sorted sorted = sort(*std::move(gate), std::move(revisions));
    if (const auto kept = keep(sorted.waiting); !kept)
        return done(tl::unexpected(kept.error()));
    const auto answer = [refused = std::move(sorted.refused),
                         done](Result<std::vector<couch::DocFailure>> stored) {
        if (stored)
            stored->insert(stored->end(), refused.begin(), refused.end());
        done(std::move(stored));
    };
    peer().store(std::move(sorted.taken), {this, answer});
}

GatedPeer::Sorted GatedPeer::sort(ArrivalGate gate, std::vector<Revision> revisions) const
{
    for (const Revision& revision : revisions)
        gate.learn(m_place.database, revision);
    Sorted sorted;
    for (Revision& revision : revisions) {
        const Judgement judgement = gate.judge(m_place.database, revision);
        switch (judgement.standing) {
        case Standing::Good:
            sorted.taken.push_back(std::move(revision));
            break;
        case Standing::Waiting:
            sorted.waiting.push_back(std::move(revision));
            break;
        case Standing::Refused:
            sorted.refused.push_back(refusal(revision, judgement));
            break;
        }
    }
    return sorted;
}

Result<> GatedPeer::keep(const std::vector<Revision>& waiting)
{
    if (waiting.empty())
        return {};
    WaitingRevisions kept(m_place.store);
    SHANKE_LET(auto transaction, m_place.store.begin(Durability::Batch));
    for (const Revision& revision : waiting)
        SHANKE_TRY(kept.keep(transaction, {revision, m_place.carrier}));
    return transaction.commit();
}

Result<> passGate(const QString& file, const DatabaseName& database, ArrivalGate gate)
{
    SHANKE_LET(const auto store, DocumentStore::open(file, OpenMode::MustExist));
    SHANKE_LET(const auto snapshot, store->read());
    SHANKE_LET(const ChangeRows changes, store->changes(snapshot, 0, 0));
    const auto eachSigned = [&](const auto& look) -> Result<> {
        for (const ChangeRow& row : changes.rows) {
            if (!ArrivalGate::isSignedOnce(row.id))
                continue;
            for (const LeafState& leaf : row.leaves) {
                SHANKE_LET(const Revision revision, store->get(snapshot, row.id, leaf.rev));
                SHANKE_TRY(look(revision));
            }
        }
        return {};
    };
    SHANKE_TRY(eachSigned([&](const Revision& revision) -> Result<> {
        gate.learn(database, revision);
        return {};
    }));
    return eachSigned([&](const Revision& revision) -> Result<> {
        const Judgement judgement = gate.judge(database, revision);
        return judgement.isGood() ? Result<>()
                                  : fail(ErrorKind::Forbidden,
                                         revision.id.toString() + u": "_s + refusalOf(judgement.reason));
    });
}

Result<Admitted> admitWaiting(DocumentStore& store, const DatabaseName& database, const ArrivalGate& gate)
{
    WaitingRevisions kept(store);
    Admitted admitted;
    {
        SHANKE_LET(const auto snapshot, store.read());
        SHANKE_LET(const bool isEmpty, kept.isEmpty(snapshot));
        if (isEmpty)
            return admitted;
    }
    SHANKE_LET(auto transaction, store.begin(Durability::Full));
    SHANKE_LET(const auto all, kept.all(transaction));
    for (const auto& [revision, carrier] : all) {
        const Judgement judgement = gate.judge(database, revision);
        if (judgement.standing == Standing::Waiting)
            continue;
        if (judgement.isGood()) {
            SHANKE_TRY(store.graft(transaction, revision));
            admitted[carrier].append(revision.id);
        }
        SHANKE_TRY(kept.remove(transaction, revision));
    }
    SHANKE_TRY(transaction.commit());
    return admitted;
}

} // namespace shanke
