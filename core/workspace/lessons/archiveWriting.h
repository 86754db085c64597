// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet/SheetLanguage.h"
#include "workspace/values/ArchiveValues.h"

namespace shanke {

struct ReadView;

// Writes an archive, whole or not at all, in a thread of the pool. A file that turns out to be damaged is
// left out and named, so that one bad sector keeps nobody from what is theirs. What archiveContent() answers;
// NotFound (there is no such folder), InvalidInput (it is a folder), DiskFull, ReadOnly, TooLarge, Cancelled.
Result<ArchiveReport> writeArchive(const ReadView& view, const ArchiveOrder& order,
                                   const SheetLanguage& language);

} // namespace shanke
