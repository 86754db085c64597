// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keeping/BackupSet.h"
#include "keeping/FolderSwap.h"
#include "workspace/values/KeepingValues.h"

namespace shanke {

// Puts a backup in the place of a workspace that nobody has open. What is there now moves into a folder
// beside it; nothing is deleted, here or at a server. The restored folder takes a device identity of its own
// when it is opened next. What passes no gate is left out, and nothing that was signed and known here before
// is unknown after it. A power cut leaves the old or the new.
class Restoration
{
public:
    Restoration(QString workspace, QDateTime now);

    // NotFound, Damaged (the backup; nothing was changed), InvalidInput (of another person), InUse, DiskFull.
    Result<RestoreReport> run(const QString& backup);

    // Remembers that the person wants this backup at the next start.
    static Result<> wish(const QString& workspace, const QString& backup);
    // Ends what a power cut interrupted and does what is wished for. What that was, if anything.
    Result<QList<KeepingNote>> atStart();

private:
    Result<RestoreReport> prepare(const BackupSet& backup) const;
    Result<> checkPerson(const BackupSet& backup) const;
    Result<> copySettings(const BackupSet& backup) const;
    Result<qint64> copyDatabase(const BackupSet& backup, const DatabaseName& database) const;
    Result<> swap() const;

    QString m_workspace;
    FolderSwap m_swap;
    QDateTime m_now;
};

} // namespace shanke
