// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "node/ChainHead.h"
#include "node/keeping/NodeFiles.h"

namespace shanke {

// What stands in the folder of a node before a backup is put in its place, and must not go back with it.
// Whatever cannot be read there is as if it were not. Reads only.
class StandingFacts
{
public:
    explicit StandingFacts(NodeFiles files) : m_files(std::move(files)) {}

    // The store of a database, or what can be read of a damaged one, put together at `scratch`.
    Result<std::shared_ptr<const DocumentStore>> open(const DatabaseName& database,
                                                      const QString& scratch) const;

    // The folder's own key is that of the backup, or stands in the newest roster that either of them has: the
    // node stays who it is.
    bool keepsItsKey(const NodeFiles& restored, const QString& backup) const;

private:
    NodeFiles m_files;
};

// Of two notes of how far receipts went the one that is further.
Result<> keepFurtherReceipts(const DocumentStore& kept, DocumentStore& store);

} // namespace shanke
