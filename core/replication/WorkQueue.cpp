// SPDX-License-Identifier: GPL-3.0-or-later
#include "replication/WorkQueue.h"

#include <QHash>

namespace shanke {

namespace {

bool startsWithOneOf(const QStringList& starts, const DocId& id)
{
    return std::any_of(starts.begin(), starts.end(),
                       [&](const QString& start) { return id.toString().startsWith(start); });
}

} // namespace

void WorkQueue::add(const couch::ChangesPage& page, const couch::RevsDiffAnswer& missing)
{
    QHash<DocId, const couch::DocMissing*> missingById;
    for (const couch::DocMissing& entry : missing)
        missingById.insert(entry.id, &entry);
    for (const couch::Change& change : page.rows) {
        const auto* entry = missingById.value(change.id);
        if (entry && !startsWithOneOf(m_leftOut, change.id))
            addDocument(change, *entry);
    }
    m_end = page.lastSequence;
    if (m_held.empty())
        m_entries.push_back({{}, m_end});
}

void WorkQueue::addDocument(const couch::Change& change, const couch::DocMissing& missing)
{
    Entry entry;
    for (const RevId& rev : missing.missing)
        entry.items.push_back({missing.id, rev, missing.possibleAncestors});
    if (m_massDeletion == MassDeletion::Stop && change.deleted && !missing.possibleAncestors.isEmpty()) {
        m_held.push_back(std::move(entry));
        return;
    }
    if (startsWithOneOf(m_first, change.id)) {
        // The entry that stays in its place says that the sequence is reached.
        m_urgent.push_back(std::move(entry));
        entry = {};
    }
    if (m_held.empty())
        entry.upTo = change.sequence;
    m_entries.push_back(std::move(entry));
}

void WorkQueue::addAgain(const couch::RevsDiffAnswer& missing)
{
    for (const couch::DocMissing& document : missing) {
        Entry entry;
        for (const RevId& rev : document.missing)
            entry.items.push_back({document.id, rev, document.possibleAncestors});
        m_again.push_back(std::move(entry));
    }
}

std::deque<WorkQueue::Entry>& WorkQueue::front()
{
    if (!m_urgent.empty())
        return m_urgent;
    return m_entries.empty() ? m_again : m_entries;
}

WorkQueue::Batch WorkQueue::take(int items)
{
    Batch batch;
    while (!isEmpty()) {
        std::deque<Entry>& entries = front();
        Entry& entry = entries.front();
        const auto size = batch.items.size() + entry.items.size();
        if (!batch.items.empty() && !entry.items.empty() && size > static_cast<size_t>(items))
            break;
        std::move(entry.items.begin(), entry.items.end(), std::back_inserter(batch.items));
        if (!entry.upTo.isEmpty())
            batch.upTo = std::move(entry.upTo);
        entries.pop_front();
    }
    return batch;
}

void WorkQueue::releaseHeld()
{
    std::move(m_held.begin(), m_held.end(), std::back_inserter(m_entries));
    m_held.clear();
    m_entries.push_back({{}, m_end});
}

} // namespace shanke
