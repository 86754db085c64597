// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keeping/BackupEntry.h"
#include "keeping/CompactionReport.h"

#include <QList>
#include <QStringList>

#include <optional>

// What is told about the files of a workspace: their size, their backups, checks and repairs.
namespace shanke {

// What was done about the files when the workspace was opened.
struct KeepingNote
{
    enum class Kind {
        Repaired,    // a damaged database was made anew from what there was
        NotRepaired, // it could not be, the reason is in `detail`
        Restarted,   // the file of this PC's own notes was damaged and begins anew
        OwnDevice,   // the folder is a copy: it has a name of its own now
        Restored,    // a backup was put in place
        NotRestored, // it was asked for and could not be, the reason is in `detail`
    };

    Kind kind = Kind::Repaired;
    QString database;
    QDateTime backup;   // that was used; invalid: none
    qint64 refused = 0; // of a backup: what is not what a device signed, and was left out
    int unreadable = 0; // documents whose newest text was not readable here: an older one stands for it
    QString aside;      // where what was there before is kept
    QString detail;     // an English sentence that says all of this

    friend bool operator==(const KeepingNote&, const KeepingNote&) = default;
};

// How the files of this PC stand.
struct KeepingState
{
    qint64 databaseBytes = 0;
    qint64 backupBytes = 0;
    qint64 asideBytes = 0;      // damaged and replaced files
    qint64 freeBytes = 0;       // of the disk
    qint64 freeLimit = 0;       // below it no files are taken
    QList<BackupEntry> backups; // newest first
    QStringList asideFiles;
    std::optional<QDateTime> lastCheck; // of everything
    QStringList findings;               // of it; empty: all was well
};

struct RestoreReport
{
    qint64 documents = 0;
    QDateTime time;     // of the backup
    QString aside;      // the folder that holds what was there before; empty: nothing was
    qint64 refused = 0; // what stood in the backup and is not what a device signed: left out
};

} // namespace shanke
