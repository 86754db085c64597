// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keeping/BackupShelf.h"
#include "workspace/folder/WorkspaceFolder.h"
#include "workspace/values/KeepingValues.h"

namespace shanke {

// Looks after the files of a workspace before anybody works with them: ends what a power cut interrupted,
// makes damaged files anew of what the gate lets in, and gives a folder that was copied, restored or repaired
// a device identity of its own, so that no event it writes can be mistaken for one of another. Says what it
// did.
class FolderMending
{
public:
    FolderMending(WorkspaceFolder& folder, QDateTime now);

    // Adds to `notes` what it does, and writes all of them into the log. Fails only when the folder cannot be
    // written.
    Result<QList<KeepingNote>> run(QList<KeepingNote> notes);

    // Before the folder is opened: settings that are gone or damaged are those of the newest backup again.
    static Result<> recoverSettings(const QString& workspace, const QDateTime& now);

private:
    Result<> mendDatabase(const DatabaseName& database);
    Result<> repair(const DatabaseName& database, const QString& file);
    void passGate();
    bool passesGate(const DatabaseName& database) const;
    Result<int> passGate(const DatabaseName& database) const;
    Result<> mendNotes();
    Result<> takeIdentity();
    Result<> renewDatabases() const;
    Result<> forgetChain() const;
    Result<> log() const;

    WorkspaceFolder& m_folder;
    QDateTime m_now;
    BackupShelf m_shelf;
    QList<KeepingNote> m_notes;
};

} // namespace shanke
