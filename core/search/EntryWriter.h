// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/SearchEntry.h"
#include "sqlite/WriteTransaction.h"

#include <map>
#include <optional>
#include <set>

namespace shanke {

// Puts the changed entries of one database into the index, all at the end and in the order in which the
// index of words takes them without writing itself anew. The words of those before stay: what they say is not
// kept, and without it they cannot be taken out. One for each chunk, in the transaction of the chunk.
class EntryWriter
{
public:
    // `source`: the database's key in the table of that name.
    EntryWriter(WriteTransaction& transaction, qint64 source) : m_transaction(transaction), m_source(source)
    {
    }

    // None: it goes. Of what was handed in more than once only the last stays.
    Result<> replace(const DocId& id, std::optional<SearchEntry> entry);
    Result<> write();

private:
    Result<> forget(const char* condition, const QString& value);
    Result<bool> isSuperseded(const SearchEntry& entry);
    Result<> remove(qint64 key);
    Result<> insert(const SearchEntry& entry);

    WriteTransaction& m_transaction;
    qint64 m_source;
    std::set<qint64> m_removed;
    std::map<DocId, SearchEntry> m_added;
};

// The columns of an entry, in the order of readEntry().
#define SHANKE_ENTRY_COLUMNS                                                                                 \
    "e.id, e.kind, e.title, e.readings, e.author, e.subject, e.grade, e.classes, e.year, e.changed,"         \
    " e.about, e.counter"

// Without its passages.
SearchEntry readEntry(const Statement& row, int firstColumn);

} // namespace shanke
