// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

namespace shanke {

// The text of an office, text or PDF file to be searched, a line a paragraph or row, at most `most`
// characters. What it is, its bytes say. Only a PDF is read by another program, see textOfPdf().
// InvalidInput: it is none of these, or damaged; TooLarge; NotFound: nothing here reads PDF.
Result<QString> textOfFile(const QString& path, qsizetype most);

} // namespace shanke
