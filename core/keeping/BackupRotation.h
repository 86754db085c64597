// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keeping/BackupEntry.h"

#include <QList>
#include <QStringList>

namespace shanke {

// The backups that can go: of the day `now` one an hour stays, of the seven days with a backup before it one
// each, of the four weeks before those one each, always the newest of its time; and of these as many as fit
// into `budget` bytes, the newest in any case. Pure.
QStringList backupsToRemove(QList<BackupEntry> backups, const QDateTime& now, qint64 budget);

} // namespace shanke
