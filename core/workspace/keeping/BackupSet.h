// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/StrongId.h"

#include <QDateTime>
#include <QList>

namespace shanke {

// A database as it stands in a backup.
struct BackedUpDatabase
{
    DatabaseName name;
    QString uuid; // of the store it was copied from
    qint64 sequence = 0;
};

// One backup: a folder with databases, the notes of the PC and the settings of a workspace as they were at
// one time, and backup.json, which is written last.
struct BackupSet
{
    QString folder;
    QDateTime time;
    UserId user;
    QList<BackedUpDatabase> databases;

    // NotFound, NewerVersion, Damaged.
    static Result<BackupSet> read(const QString& folder);
    Result<> write() const;

    QString fileOf(const DatabaseName& database) const;
    const BackedUpDatabase* find(const DatabaseName& database) const;
};

} // namespace shanke
