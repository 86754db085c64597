// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "revision/Revision.h"

// Where the bytes of an attachment lie while it is on its way.
namespace shanke {

// A temporary file, gone when the last reference to it is. DiskFull or ReadOnly when there is no place for
// one.
Result<std::shared_ptr<QIODevice>> openTemporaryFile();

// Opens `file`, which openTemporaryFile() made, from its beginning, each time anew.
ContentOpener contentOfFile(const std::shared_ptr<QIODevice>& file);

} // namespace shanke
