// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "revision/Revision.h"
#include "store/DocumentStore.h"

#include <QSet>

namespace shanke {

// A revision that waits, and who brought it: a word of the one that keeps it.
struct WaitingRevision
{
    Revision revision;
    QString carrier;
};

// Revisions that came for a database and may become good: kept beside it as local documents, which are never
// replicated, until a key or roster comes by which they are judged again. At most 16 MiB a database and
// carrier; the oldest go first, and come again with the next comparison. Nobody displaces what another
// brought, under whatever name. In the store's writer thread.
class WaitingRevisions
{
public:
    static constexpr qint64 MostBytes = 16 * 1024 * 1024;

    explicit WaitingRevisions(DocumentStore& store) : m_store(store) {}

    // Whether there are any: asks for ids alone.
    Result<bool> isEmpty(const ReadSnapshot& snapshot) const;
    Result<std::vector<WaitingRevision>> all(const ReadSnapshot& snapshot) const; // oldest first
    // Of these documents.
    Result<std::vector<WaitingRevision>> about(const ReadSnapshot& snapshot, const QSet<DocId>& ids) const;
    Result<> keep(WriteTransaction& transaction, const WaitingRevision& waiting);
    Result<> remove(WriteTransaction& transaction, const WaitingRevision& waiting);

private:
    Result<qint64> makeRoom(WriteTransaction& transaction, const QString& carrier, qint64 bytes);

    DocumentStore& m_store;
};

} // namespace shanke
