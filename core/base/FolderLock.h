// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

namespace shanke {

// The claim of one process on a folder, of a workspace or of a node, by a file in it. Held as long as the
// object lives; the kernel releases it when the process ends in any way, so a crash never locks anyone out.
// The file names the holder for the message that the second process shows.
class FolderLock
{
public:
    // InUse (the detail names the other process), ReadOnly, DiskFull.
    static Result<FolderLock> take(const QString& path);

    FolderLock(FolderLock&& other) noexcept;
    FolderLock& operator=(FolderLock&& other) noexcept;
    ~FolderLock();

private:
    explicit FolderLock(int descriptor) : m_descriptor(descriptor) {}
    int m_descriptor = -1;
};

} // namespace shanke
