// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

// Files moved, copied and removed so that a power cut leaves the old or the new, never half.
namespace shanke {

// Durable when it returns. Replaces a file, or a folder that is empty.
Result<> moveFile(const QString& from, const QString& to);
// The same for a database file with its log.
Result<> moveDatabase(const QString& from, const QString& to);
void removeDatabase(const QString& path);

// A durable copy at a path where nothing is.
Result<> copyFile(const QString& from, const QString& to);
// The same bytes under a second name where the disk can do that, else a copy. For files that never change.
Result<> linkOrCopyFile(const QString& from, const QString& to);

Result<> makeFolder(const QString& path);
// Waits until the names in a folder are on the disk.
void settleFolder(const QString& path);

// Where the administrator of the PC made something in the folder of a service: it belongs to whom the folder
// belongs. Nobody else can do that, and need not.
void giveToOwnerOf(const QString& folder, const QString& path);

// All files below, names of the same bytes counted in parts.
qint64 bytesBelow(const QString& folder);

} // namespace shanke
