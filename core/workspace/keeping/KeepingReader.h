// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keeping/BackupWriter.h"
#include "keeping/CompactionRun.h"
#include "workspace/reading/ReadView.h"
#include "workspace/values/KeepingValues.h"

namespace shanke {

class Connection;

// What keeping reads and writes beside the work, in threads of the pool, and its facts in work.sqlite.

// Sizes, backups and the last check.
Result<KeepingState> readKeeping(const ReadView& view);
Result<CompactionRun::Plan> readRetentions(const ReadView& view);

// Of a workspace: its databases, the notes of the PC and the settings. The view must outlive it.
BackupSource backupSource(const ReadView& view, const StopFlag& stop);
// One more of the rotating backups.
Result<BackupEntry> addBackup(const ReadView& view, const StopFlag& stop);
// Everything into a folder that is new or empty.
Result<BackupEntry> writeBackup(const ReadView& view, const QString& folder, const StopFlag& stop);

// Remembers when everything was checked, and what was found. Engine thread.
Result<> noteCheck(Connection& work, const QStringList& findings, const QDateTime& now);

} // namespace shanke
