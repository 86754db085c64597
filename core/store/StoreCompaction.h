// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "revision/Retention.h"
#include "store/DocumentTable.h"
#include "store/StoreValues.h"

namespace shanke {

// Gives up the bodies that nobody needs any more, some documents at a time in the caller's transaction, with
// the attachments that only they named.
class StoreCompaction
{
public:
    StoreCompaction(WriteTransaction& transaction, const Retention& retention)
        : m_transaction(transaction), m_retention(retention)
    {
    }

    // Looks at up to `documents` documents behind the key `after`.
    Result<CompactionStep> run(qint64 after, int documents);

private:
    Result<> compact(const DocId& id, qint64 key, RevTree tree);
    Result<std::vector<KeptBody>> keptBodies(const DocId& id, const RevTree& tree) const;

    WriteTransaction& m_transaction;
    const Retention& m_retention;
    CompactionStep m_step;
};

} // namespace shanke
