// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/engine/ReadView.h"
#include "workspace/keeping/BackupSet.h"

namespace shanke {

// Makes a backup of a workspace while it is in use. What has not changed since an earlier backup is not
// copied again. For a thread of the pool.
class BackupWriter
{
public:
    // `before`: an earlier backup on the same disk, if any.
    BackupWriter(QString workspace, const ReadView& view, std::optional<BackupSet> before, StopFlag stop);

    // Writes the databases into the folder `target`, which appears whole or not at all. Precondition when
    // something is in it; Damaged when a database cannot be read to its end.
    Result<BackupSet> write(const QString& target, const QList<DatabaseName>& databases);

private:
    Result<> fill(BackupSet& set, const QList<DatabaseName>& databases) const;
    Result<BackedUpDatabase> copy(const DatabaseName& database, const QString& file) const;
    Result<> copyNotes(const QString& folder) const;

    QString m_workspace;
    const ReadView& m_view;
    std::optional<BackupSet> m_before;
    StopFlag m_stop;
};

} // namespace shanke
