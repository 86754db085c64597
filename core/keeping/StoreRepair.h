// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keeping/BackupSet.h"
#include "store/StoreSalvage.h"

namespace shanke {

struct RepairOutcome
{
    QString aside;    // where the damaged file is now
    QDateTime backup; // that was the ground; invalid: there was none
    SalvageReport salvaged;
};

// Makes a damaged database anew: the newest sound backup, then whatever can be read out of the damaged file,
// under a new identity, so that nothing is thought sent that is not; what the server has comes with the next
// exchange. The damaged file is kept aside. Nobody else may have the database open.
class StoreRepair
{
public:
    // `backups`: sets that hold the database, newest first.
    StoreRepair(QString file, DatabaseName database, QList<BackupSet> backups);

    // DiskFull, ReadOnly: everything is as it was.
    Result<RepairOutcome> run(const QDateTime& now);

    // Ends or undoes what a power cut interrupted, for all database files in a folder.
    static void finishInterruptedIn(const QString& folder);

private:
    static void finishInterrupted(const QString& file);
    Result<std::unique_ptr<DocumentStore>> layGround(RepairOutcome& outcome) const;
    Result<> fill(DocumentStore& made, RepairOutcome& outcome) const;

    QString m_file;
    QString m_made;
    DatabaseName m_database;
    QList<BackupSet> m_backups;
};

// Makes a store that was copied a store of its own.
Result<> renewStore(DocumentStore& store);

} // namespace shanke
