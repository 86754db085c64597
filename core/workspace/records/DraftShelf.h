// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind/Record.h"
#include "store/DocumentStore.h"

#include <QMap>

namespace shanke {

struct Draft
{
    QString rev; // the revision it was typed on; empty: the record was never saved
    Record record;
};

// Typed text that is no revision yet. Kept as local documents of the teacher's own database, which never
// leave this PC, so that the save which supersedes a draft drops it in the same transaction.
class DraftShelf
{
public:
    explicit DraftShelf(DocumentStore& store) : m_store(store) {}

    Result<std::optional<Draft>> find(const ReadSnapshot& snapshot, const DocId& id) const;
    // The records that have a draft, with the time it was kept.
    Result<QMap<DocId, QDateTime>> all(const ReadSnapshot& snapshot) const;

    Result<> keep(WriteTransaction& transaction, const DocId& id, const Draft& draft, const QDateTime& now);
    Result<> drop(WriteTransaction& transaction, const DocId& id);

private:
    DocumentStore& m_store;
};

} // namespace shanke
