// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QDateTime>
#include <QStringList>

#include <functional>
#include <vector>

namespace shanke {

struct FolderFile
{
    QString name;
    qint64 size = 0; // bytes
    QDateTime modified;
};

// What stands in one folder of the disk, without what a teacher does not mean: hidden files, links (of files
// and of folders), devices, what other programs leave beside their files, and names that are no text.
struct FolderEntries
{
    std::vector<FolderFile> files;
    QStringList folders;
    bool isCut = false; // there is more
};

// The first `most` of them. NotFound: there is no such folder, or a link stands there; ReadOnly: it cannot be
// read to its end. `isStopped` is asked at each: Cancelled.
Result<FolderEntries> entriesOfFolder(const QString& path, size_t most,
                                      const std::function<bool()>& isStopped);

} // namespace shanke
