// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

namespace shanke {

// A database that was damaged, and what became of it.
struct RepairNote
{
    QDateTime time;
    QString database;
    QString aside;      // where the damaged file is kept; empty: it could not be repaired
    QDateTime backup;   // that was the ground; invalid: there was none
    int unreadable = 0; // documents whose newest text could not be read
    QString detail;     // an English sentence
};

// What a node remembers of looking after its files, in "keeping.json" beside them. A value.
struct KeepingRecord
{
    QDateTime lastCheck; // of everything
    QStringList findings;
    QDateTime lastBackup;
    QString backupTrouble;     // why the last backup was not made; empty: it was
    QList<RepairNote> repairs; // newest first, some of them

    // What cannot be read was never written.
    static KeepingRecord read(const QString& folder);
    Result<> write(const QString& folder) const;
    void add(const RepairNote& repair);
};

} // namespace shanke
