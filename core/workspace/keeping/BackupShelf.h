// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/KeepingValues.h"
#include "workspace/keeping/BackupWriter.h"

namespace shanke {

// The rotating backups of a workspace, in its folder "backups": one folder each, named by its time. Chunk
// databases are not among them: what they hold is at the server or in the person's own files.
class BackupShelf
{
public:
    explicit BackupShelf(QString workspace);

    QList<BackupEntry> all() const; // newest first
    std::optional<BackupSet> newest() const;
    // The copies of a database, newest first; also those of backups that a person made elsewhere, as long as
    // they can be reached.
    QList<BackupSet> holding(const DatabaseName& database) const;
    void rememberElsewhere(const QString& backup) const;

    // True when something has changed since the newest backup.
    bool isDue(const ReadView& view) const;
    // Makes one and removes what rotation gives up.
    Result<BackupSet> add(const ReadView& view, const StopFlag& stop);

private:
    QList<BackupSet> sets() const; // newest first
    QStringList elsewhere() const;
    void rotate(const QDateTime& now) const;

    QString m_workspace;
    QString m_folder;
};

} // namespace shanke
