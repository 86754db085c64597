// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

namespace shanke {

// The text of an office or text file to be searched, a line a paragraph or row, at most `most` characters.
// What it is, its bytes say. No other program is asked. InvalidInput: it is none of these; Damaged, TooLarge.
Result<QString> textOfFile(const QString& path, qsizetype most);

} // namespace shanke
