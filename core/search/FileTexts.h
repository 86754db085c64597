// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/SearchEntry.h"
#include "sqlite/WriteTransaction.h"

#include <functional>
#include <optional>

namespace shanke {

// The text of a file as a document names it; none: it is not here. Empty: it holds none that can be read.
using FileText = std::function<std::optional<QString>(const QJsonObject& file)>;

// Passages for the files of `entry` whose text is in the index.
Result<> addTextsOfFiles(const ReadSnapshot& index, SearchEntry& entry);

// The texts of the files that the documents of one database name, in the index: read once for each file,
// after the documents themselves, and kept while a document names it. In the transaction of whoever writes.
class FileTexts
{
public:
    // `source`: the database's key in the table of that name.
    FileTexts(WriteTransaction& transaction, qint64 source) : m_transaction(transaction), m_source(source) {}

    // Gives `entry` the texts of its files that are known; notes it when there are others to be read.
    Result<> keep(SearchEntry& entry);
    Result<> forget(const DocId& id);

    // A document with files to be read; empty: there is none.
    Result<DocId> next() const;
    // Reads what `entry`, which has what was kept, still lacks. True when anything was read.
    Result<bool> read(SearchEntry& entry, const FileText& textOf);
    // The texts that no document names any more; when all documents are in the index.
    Result<> forgetUnnamed();

private:
    Result<> note(const DocId& id, bool isHere);

    WriteTransaction& m_transaction;
    qint64 m_source;
};

} // namespace shanke
