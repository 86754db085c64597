// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "couch/BulkGet.h"
#include "couch/Changes.h"
#include "couch/RevsDiff.h"
#include "replication/ReplicationValues.h"

#include <QSet>

#include <deque>

namespace shanke {

// What the target lacks, in the order of the source's changes, with the sequence that is reached when it is
// there. Documents whose ids begin with one of `first` go before the others of their page; those of `leftOut`
// do not go at all. With MassDeletion::Stop, deletions of documents the target has are held back until
// someone decides on them; while any is held, nothing that follows names a sequence, so a checkpoint never
// passes them. What is asked for again goes after everything else. Pure.
class WorkQueue
{
public:
    struct Batch
    {
        std::vector<couch::BulkGetItem> items; // may be empty: only the sequence moves
        couch::Sequence upTo;
    };

    explicit WorkQueue(MassDeletion massDeletion, QStringList first = {}, QStringList leftOut = {})
        : m_massDeletion(massDeletion), m_first(std::move(first)), m_leftOut(std::move(leftOut))
    {
    }

    void add(const couch::ChangesPage& page, const couch::RevsDiffAnswer& missing);
    // What of a page is known to be missing may go while the rest is compared. It is named in add() once
    // more, which puts what has not gone until then into its place.
    void addAhead(const couch::ChangesPage& page, const couch::RevsDiffAnswer& missing);
    // What could not be taken before.
    void addAgain(const couch::RevsDiffAnswer& missing);
    Batch take(int items);

    bool isEmpty() const { return size() == 0; }
    qint64 size() const
    {
        return static_cast<qint64>(m_urgent.size() + m_ahead.size() + m_entries.size() + m_again.size());
    }
    qint64 held() const { return static_cast<qint64>(m_held.size()); }
    // Lets the held deletions go. Call when the whole of the source has been added.
    void releaseHeld();

private:
    using Entry = Batch; // of one document

    std::deque<Entry>& front();
    bool isToBeHeld(const couch::Change& change, const couch::DocMissing& missing) const;
    void addDocument(const couch::Change& change, const couch::DocMissing& missing);

    MassDeletion m_massDeletion;
    QStringList m_first;
    QStringList m_leftOut;
    std::deque<Entry> m_urgent; // go before the others, and name no sequence
    std::deque<Entry> m_ahead;  // may go before their page is added, and name no sequence
    QSet<DocId> m_gone;         // of the page that is to be added; those ahead as well until it is
    std::deque<Entry> m_entries;
    std::deque<Entry> m_again; // go after the others, and name no sequence
    std::deque<Entry> m_held;
    couch::Sequence m_end; // of the last page added
};

} // namespace shanke
