// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keeping/BackupSet.h"
#include "keeping/ReadableStores.h"

namespace shanke {

// What a backup is made of.
struct BackupSource
{
    ReadableStores stores;
    QDateTime now;
    BackupOwner owner;
    std::function<Result<>(const QString& folder)> copyRest; // what lies beside the databases
};

// Makes a backup of a workspace or a node while it is in use. What has not changed since an earlier backup is
// not copied again. For a thread of the pool.
class BackupWriter
{
public:
    // `before`: an earlier backup on the same disk, if any.
    BackupWriter(const BackupSource& source, std::optional<BackupSet> before, StopFlag stop);

    // Writes the databases into the folder `target`, which appears whole or not at all. Precondition when
    // something is in it; Damaged when a database cannot be read to its end.
    Result<BackupSet> write(const QString& target, const QList<DatabaseName>& databases);

private:
    Result<> fill(BackupSet& set, const QList<DatabaseName>& databases) const;
    Result<BackedUpDatabase> copy(const DatabaseName& database, const QString& file) const;

    const BackupSource& m_source;
    std::optional<BackupSet> m_before;
    StopFlag m_stop;
};

} // namespace shanke
