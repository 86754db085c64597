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

QHash<DocId, const couch::DocMissing*> byId(const couch::RevsDiffAnswer& missing)
{
    QHash<DocId, const couch::DocMissing*> documents;
    for (const couch::DocMissing& document : missing)
        documents.insert(document.id, &document);
    return documents;
}

WorkQueue::Batch entryOf(const couch::DocMissing& missing)
{
    WorkQueue::Batch entry;
    for (const RevId& rev : missing.missing)
        entry.items.push_back({missing.id, rev, missing.possibleAncestors});
    return entry;
}

} // namespace

void WorkQueue::add(const couch::ChangesPage& page, const couch::RevsDiffAnswer& missing)
{
    for (const Entry& entry : std::exchange(m_ahead, {}))
        m_gone.remove(entry.items.front().id);
    const auto missingById = byId(missing);
    for (const couch::Change& change : page.rows) {
        const auto* entry = missingById.value(change.id);
        if (m_gone.contains(change.id) && m_held.empty())
            m_entries.push_back({{}, change.sequence});
        else if (entry && !m_gone.contains(change.id) && !startsWithOneOf(m_leftOut, change.id))
            addDocument(change, *entry);
    }
    m_gone.clear();
    m_end = page.lastSequence;
    if (m_held.empty())
        m_entries.push_back({{}, m_end});
}

void WorkQueue::addAhead(const couch::ChangesPage& page, const couch::RevsDiffAnswer& missing)
{
    const auto missingById = byId(missing);
    for (const couch::Change& change : page.rows) {
        const auto* document = missingById.value(change.id);
        if (!document || startsWithOneOf(m_leftOut, change.id) || isToBeHeld(change, *document))
            continue;
        m_gone.insert(change.id);
        (startsWithOneOf(m_first, change.id) ? m_urgent : m_ahead).push_back(entryOf(*document));
    }
}

bool WorkQueue::isToBeHeld(const couch::Change& change, const couch::DocMissing& missing) const
{
    return m_massDeletion == MassDeletion::Stop && change.deleted && !missing.possibleAncestors.isEmpty();
}

void WorkQueue::addDocument(const couch::Change& change, const couch::DocMissing& missing)
{
    Entry entry = entryOf(missing);
    if (isToBeHeld(change, missing)) {
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
    for (const couch::DocMissing& document : missing)
        m_again.push_back(entryOf(document));
}

std::deque<WorkQueue::Entry>& WorkQueue::front()
{
    for (std::deque<Entry>* ahead : {&m_urgent, &m_ahead}) {
        if (!ahead->empty())
            return *ahead;
    }
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
