// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/merge/MergeWalk.h"

#include "kinds/allKinds.h"
#include "workspace/merge/RivalMerge.h"

namespace shanke {

namespace {

constexpr int RowsAtATime = 200; // a few milliseconds where nothing is to be merged

} // namespace

MergeWalk::MergeWalk(DocumentStore& store, EditWriter put, qint64 since, Rule mayMerge)
    : m_store(store), m_put(std::move(put)), m_mayMerge(std::move(mayMerge))
{
    m_outcome.lastSequence = since;
}

void MergeWalk::continueSoon()
{
    QMetaObject::invokeMethod(this, &MergeWalk::step, Qt::QueuedConnection);
}

void MergeWalk::step()
{
    const Result<bool> isMore = mergeSome();
    if (isMore && *isMore)
        return continueSoon();
    emit finished(isMore.map([this](bool) { return m_outcome; }));
    emit over();
}

// Stops after the first document that it wrote: a durable write may take as long as the disk wants.
Result<bool> MergeWalk::mergeSome()
{
    SHANKE_LET(const ReadSnapshot snapshot, m_store.read());
    SHANKE_LET(const ChangeRows changes, m_store.changes(snapshot, m_outcome.lastSequence, RowsAtATime));
    for (const ChangeRow& row : changes.rows) {
        m_outcome.lastSequence = row.sequence;
        if (!mayHaveRivals(row.leaves))
            continue;
        SHANKE_LET(const int merged, mergeOne(m_store, m_put, row.id, m_mayMerge));
        if (merged > 0) {
            m_outcome.merged[row.id] += merged;
            return true;
        }
    }
    return !changes.rows.empty();
}

Result<int> MergeWalk::mergeOne(DocumentStore& store, const EditWriter& put, const DocId& id,
                                const Rule& mayMerge)
{
    if (!isMergedKind(id.toString()))
        return 0;
    SHANKE_LET(WriteTransaction transaction, store.begin(Durability::Full));
    SHANKE_LET(const Rivals rivals, readRivals(store, transaction, id));
    if (rivals.areOne())
        return 0;
    SHANKE_LET(const bool isAllowed, mayMerge(transaction, rivals));
    if (!isAllowed)
        return 0;
    SHANKE_TRY(RivalMerge(store, put, transaction, rivals).write());
    SHANKE_TRY(transaction.commit());
    return int(rivals.living.size() - 1 + rivals.removals.size());
}

} // namespace shanke
