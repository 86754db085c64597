// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "node/keeping/KeepingRecord.h"
#include "node/keeping/NodeFiles.h"

namespace shanke {

// Makes damaged databases of a node anew: from the newest sound backup and from what can still be read, under
// a new identity, so that the PCs and the county compare everything with it and bring what they have. What it
// takes from a backup passes the gate, and the node never says again what it said before. The damaged file is
// kept aside. For one thread; nobody may have the database open.
class NodeMending
{
public:
    explicit NodeMending(NodeFiles files) : m_files(std::move(files)) {}

    // Before anybody opens the folder: ends what a power cut interrupted, and repairs what a check found
    // damaged or what cannot be opened. Says what it did, newest first.
    Result<QList<RepairNote>> run(const QDateTime& now) const;
    // Those that a check found damaged.
    QList<DatabaseName> suspects() const;
    RepairNote repair(const DatabaseName& database, const QDateTime& now) const;

private:
    bool isDamaged(const DatabaseName& database) const;
    Result<RepairNote> tryRepair(const DatabaseName& database, const QDateTime& now) const;
    Result<> settle(const DatabaseName& database) const;

    NodeFiles m_files;
};

} // namespace shanke
