// SPDX-License-Identifier: GPL-3.0-or-later
#include "arrival/GatedPeer.h"

#include "arrival/AwaitedMerge.h"
#include "arrival/readEvidence.h"
#include "replication/Checkpoint.h"
#include "replication/DebtList.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

bool isRefused(const HeldRevision& held)
{
    return held.judgement.standing == Standing::Refused;
}

std::vector<couch::DocFailure> refusals(const std::vector<HeldRevision>& held)
{
    std::vector<couch::DocFailure> failures;
    for (const HeldRevision& each : held) {
        const Revision& revision = each.revision;
        if (isRefused(each))
            failures.push_back({revision.id, revision.rev, NeverTaken, refusalOf(each.judgement.reason)});
    }
    return failures;
}

} // namespace

// What is on this PC costs nothing to look at again, and whoever opens a stick wants to hear of it each time.
void GatedPeer::meet(Peer& source)
{
    peer().meet(source);
    if (source.isHere())
        return;
    m_source = &source;
    m_remembered = remember(debtsId(replicationId(source.identity(), identity())));
}

// The checkpoint has passed what older rules refused: it is asked for as what is owed is.
Result<> GatedPeer::remember(const QString& debts)
{
    RefusedRevisions refused(m_place.store);
    m_refused = QSet<QString>();
    {
        SHANKE_LET(const auto snapshot, m_place.store.read());
        SHANKE_LET(const bool isEmpty, refused.isEmpty(snapshot));
        if (isEmpty)
            return {};
    }
    SHANKE_LET(auto transaction, m_place.store.begin(Durability::Batch));
    SHANKE_LET(const auto outdated, refused.takeOutdated(transaction, m_place.carrier));
    SHANKE_LET(m_refused, refused.names(transaction));
    if (outdated.empty())
        return {};
    SHANKE_LET(const auto before, m_place.store.local(transaction, debts));
    DebtList list = DebtList::fromJson(before.value_or(QJsonObject()));
    for (const RefusedRevision& each : outdated)
        list.note({each.id, each.rev, NeverTaken, each.reason}, {});
    SHANKE_TRY(m_place.store.putLocal(transaction, debts, list.toJson()));
    return transaction.commit();
}

void GatedPeer::missing(const couch::RevsDiffQuery& query, Continuation<couch::RevsDiffAnswer> done)
{
    if (!m_remembered)
        return done(tl::unexpected(m_remembered.error()));
    peer().missing(query, {this, [this, done](Result<couch::RevsDiffAnswer> missing) {
                               if (missing)
                                   leaveOutRefused(*missing);
                               done(std::move(missing));
                           }});
}

void GatedPeer::leaveOutRefused(couch::RevsDiffAnswer& missing) const
{
    if (!m_refused || m_refused->isEmpty())
        return;
    for (couch::DocMissing& each : missing) {
        each.missing.removeIf([&](const RevId& rev) {
            return m_refused->contains(RefusedRevisions::nameOf(m_place.carrier, each.id, rev));
        });
    }
    std::erase_if(missing, [](const couch::DocMissing& each) { return each.missing.isEmpty(); });
}

void GatedPeer::store(std::vector<Revision> revisions, Continuation<std::vector<couch::DocFailure>> done)
{
    m_judging.judge(std::move(revisions),
                    [this, done = std::move(done)](const Result<JudgingQueue::Judged>& judged) {
                        if (judged)
                            lookBehind(sort(*judged), done);
                        else
                            done(tl::unexpected(judged.error()));
                    });
}

void GatedPeer::lookBehind(Sorted sorted, const Continuation<std::vector<couch::DocFailure>>& done)
{
    if (sorted.held.empty() || !m_source)
        return storeSorted(std::move(sorted), done);
    const AncestorSearch::Ground ground{*m_source, m_place.store, m_place.database, sorted.gate};
    const std::vector<HeldRevision> held = sorted.held;
    auto* search = new AncestorSearch(
        ground, {this, [this, sorted = std::move(sorted), done](Result<std::vector<Revision>> behind) {
                     if (!behind)
                         return done(tl::unexpected(behind.error()));
                     Sorted all = sorted;
                     std::move(behind->begin(), behind->end(), std::back_inserter(all.taken));
                     storeSorted(std::move(all), done);
                 }});
    search->start(held);
}

// What is held is remembered once what can be stored is: whoever is interrupted between the two looks behind
// it again.
void GatedPeer::storeSorted(Sorted sorted, Continuation<std::vector<couch::DocFailure>> done)
{
    auto ready = settleMerges(sorted);
    if (!ready)
        return done(tl::unexpected(ready.error()));
    std::vector<Revision> taken = std::move(sorted.taken);
    const auto answer = [this, ready = *std::move(ready), held = std::move(sorted.held),
                         done](Result<std::vector<couch::DocFailure>> stored) {
        const auto kept = stored ? keep(held).and_then([&] { return forget(ready); }) : Result<>();
        if (!kept)
            return done(tl::unexpected(kept.error()));
        if (stored) {
            const auto refused = refusals(held);
            stored->insert(stored->end(), refused.begin(), refused.end());
        }
        done(std::move(stored));
    };
    peer().store(std::move(taken), {this, answer});
}

GatedPeer::Sorted GatedPeer::sort(const JudgingQueue::Judged& judged)
{
    Sorted sorted{judged.gate, {}, {}};
    for (const HeldRevision& each : judged.revisions) {
        if (each.judgement.isGood())
            sorted.taken.push_back(each.revision);
        else
            sorted.held.push_back(each);
    }
    return sorted;
}

// What lays a version aside for a merge goes in with that merge: it waits until then, and what waited for one
// that comes now goes in. Answers these.
Result<std::vector<WaitingRevision>> GatedPeer::settleMerges(Sorted& sorted) const
{
    SHANKE_LET(const auto snapshot, m_place.store.read());
    SHANKE_TRY(holdBack(snapshot, sorted));
    QSet<DocId> living;
    for (const Revision& revision : sorted.taken) {
        if (!revision.deleted)
            living.insert(revision.id);
    }
    SHANKE_LET(const auto waiting, WaitingRevisions(m_place.store).about(snapshot, living));
    std::vector<WaitingRevision> ready;
    for (const WaitingRevision& each : waiting) {
        SHANKE_LET(const bool isEarly, isAwaiting(snapshot, each.revision, sorted.taken));
        if (mergeNamedBy(each.revision) && !isEarly &&
            sorted.gate.judge(m_place.database, each.revision).isGood())
            ready.push_back(each);
    }
    for (const WaitingRevision& each : ready)
        sorted.taken.push_back(each.revision);
    return ready;
}

Result<> GatedPeer::holdBack(const ReadSnapshot& snapshot, Sorted& sorted) const
{
    QSet<RevId> early;
    for (const Revision& revision : sorted.taken) {
        SHANKE_LET(const bool isEarly, isAwaiting(snapshot, revision, sorted.taken));
        if (isEarly)
            early.insert(revision.rev);
    }
    if (early.isEmpty())
        return {};
    const auto first = std::stable_partition(sorted.taken.begin(), sorted.taken.end(),
                                             [&](const Revision& each) { return !early.contains(each.rev); });
    std::transform(first, sorted.taken.end(), std::back_inserter(sorted.held), [](Revision& revision) {
        return HeldRevision{std::move(revision), Judgement::waiting(Reason::Incomplete)};
    });
    sorted.taken.erase(first, sorted.taken.end());
    return {};
}

Result<bool> GatedPeer::isAwaiting(const ReadSnapshot& snapshot, const Revision& revision,
                                   const std::vector<Revision>& along) const
{
    return ArrivalGate::judges(m_place.database, revision.id)
               ? awaitsMerge(m_place.store, snapshot, revision, along)
               : Result<bool>(false);
}

Result<> GatedPeer::forget(const std::vector<WaitingRevision>& ready) const
{
    if (ready.empty())
        return {};
    SHANKE_LET(auto transaction, m_place.store.begin(Durability::Batch));
    for (const WaitingRevision& each : ready)
        SHANKE_TRY(WaitingRevisions(m_place.store).remove(transaction, each));
    return transaction.commit();
}

Result<> GatedPeer::keep(const std::vector<HeldRevision>& held)
{
    if (held.empty())
        return {};
    WaitingRevisions waiting(m_place.store);
    std::vector<RefusedRevision> refused;
    SHANKE_LET(auto transaction, m_place.store.begin(Durability::Batch));
    for (const HeldRevision& each : held) {
        const Revision& revision = each.revision;
        if (isRefused(each))
            refused.push_back({revision.id, revision.rev, toWord(each.judgement.reason), m_place.carrier});
        else
            SHANKE_TRY(waiting.keep(transaction, {revision, m_place.carrier}));
    }
    RefusedRevisions remembered(m_place.store);
    SHANKE_TRY(remembered.note(transaction, refused));
    if (m_refused) {
        SHANKE_LET(m_refused, remembered.names(transaction));
    }
    return transaction.commit();
}

Result<> passGate(const QString& file, const DatabaseName& database, ArrivalGate gate)
{
    SHANKE_LET(const auto store, DocumentStore::open(file, OpenMode::MustExist));
    SHANKE_LET(const auto snapshot, store->read());
    SHANKE_LET(const ChangeRows changes, store->changes(snapshot, 0, 0));
    SHANKE_LET(const Evidence evidence, readEvidence(*store, snapshot, database));
    gate.learn(evidence);
    const auto eachSigned = [&](const auto& look) -> Result<> {
        for (const ChangeRow& row : changes.rows) {
            if (!ArrivalGate::judges(database, row.id))
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
    std::vector<RefusedRevision> refused;
    for (const WaitingRevision& waiting : all) {
        const auto& [revision, carrier] = waiting;
        const Judgement judgement = gate.judge(database, revision);
        SHANKE_LET(const bool isEarly, awaitsMerge(store, transaction, revision, {}));
        if (judgement.standing == Standing::Waiting || (judgement.isGood() && isEarly))
            continue;
        if (judgement.isGood()) {
            SHANKE_TRY(store.graft(transaction, revision));
            admitted[carrier].append(revision.id);
        } else {
            refused.push_back({revision.id, revision.rev, toWord(judgement.reason), carrier});
        }
        SHANKE_TRY(kept.remove(transaction, waiting));
    }
    SHANKE_TRY(RefusedRevisions(store).note(transaction, refused));
    SHANKE_TRY(transaction.commit());
    return admitted;
}

} // namespace shanke
