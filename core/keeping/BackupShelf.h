// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keeping/BackupEntry.h"
#include "keeping/BackupWriter.h"

namespace shanke {

// The rotating backups of a workspace or a node, in its folder "backups": one folder each, named by its time.
// Chunk databases are not among them: what they hold is elsewhere as well, at the server, on the PCs or in
// people's own files.
class BackupShelf
{
public:
    // `budget`: what all of them may need together, the newest in any case.
    explicit BackupShelf(const QString& folder, qint64 budget = qint64(2) << 30);

    QList<BackupEntry> all() const; // newest first
    std::optional<BackupSet> newest() const;
    // The copies of a database, newest first; also those of backups that a person made elsewhere, as long as
    // they can be reached.
    QList<BackupSet> holding(const DatabaseName& database) const;
    void rememberElsewhere(const QString& backup) const;

    // True when something has changed since the newest backup.
    bool isDue(const BackupSource& source) const;
    // Makes one and removes what rotation gives up.
    Result<BackupSet> add(const BackupSource& source, const StopFlag& stop);

private:
    QList<BackupSet> sets() const; // newest first
    QStringList elsewhere() const;
    void rotate(const QDateTime& now) const;

    QString m_folder;
    qint64 m_budget;
};

} // namespace shanke
