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

// Whose a backup is: of a person's workspace, or of a node and the school that it serves, if any.
struct BackupOwner
{
    UserId user{};
    QString node{};        // its id
    DatabaseName school{}; // the school's database

    bool isNode() const { return !node.isEmpty(); }
};

// One backup: a folder with databases and what lies beside them in a workspace or at a node (notes, settings,
// keys) as they were at one time, and backup.json, which is written last.
struct BackupSet
{
    QString folder;
    QDateTime time;
    BackupOwner owner;
    QList<BackedUpDatabase> databases;

    // NotFound, NewerVersion, Damaged.
    static Result<BackupSet> read(const QString& folder);
    Result<> write() const;

    QString fileOf(const DatabaseName& database) const;
    const BackedUpDatabase* find(const DatabaseName& database) const;
};

} // namespace shanke
