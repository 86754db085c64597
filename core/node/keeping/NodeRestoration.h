// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keeping/BackupSet.h"
#include "keeping/FolderSwap.h"
#include "node/keeping/NodeFiles.h"
#include "node/keeping/StoredGates.h"

namespace shanke {

struct NodeRestoreReport
{
    QDateTime time; // of the backup
    int databases = 0;
    qint64 documents = 0;
    int sifted = 0;      // documents that the gate refused or that have to wait
    int carried = 0;     // signed documents that stood here and not in the backup
    bool keptKey = true; // the node is who it was here; else it is who it was in the backup
    QString aside;       // the folder that holds what was here before; empty: nothing was
};

// Puts a backup in the place of what lies in the folder of a node that does not run. What is there moves into
// a folder beside it; databases that the backup does not hold stay. What the backup brings passes the gate;
// what is signed once and stands here stays (rosters, revocations, receipts), and the node goes on counting
// where nobody has heard it yet. A power cut leaves the old, or the new when the node starts.
class NodeRestoration
{
public:
    NodeRestoration(NodeFiles files, QDateTime now);

    // NotFound, Damaged, NewerVersion (the backup), InvalidInput (not a node's, of another school), InUse,
    // DiskFull, ReadOnly: nothing was changed.
    Result<NodeRestoreReport> run(const QString& backup);

private:
    Result<> checkOwner(const BackupSet& backup) const;
    Result<> prepare(const BackupSet& backup);
    Result<> copyDatabase(const BackupSet& backup, const DatabaseName& database);
    Result<> copyIdentity(const BackupSet& backup);
    Result<> passGates(const BackupSet& backup);
    Result<> keepStanding(StoredGates& gates, const DatabaseName& database, DocumentStore& store);
    Result<> goOnCounting();
    QString asideFor() const;

    NodeFiles m_files;
    QDateTime m_now;
    FolderSwap m_swap;
    NodeFiles m_new; // what is being put together
    NodeRestoreReport m_report;
};

} // namespace shanke
