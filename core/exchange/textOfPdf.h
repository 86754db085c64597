// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

namespace shanke {

// The text of a PDF file, at most `most` characters of it, as poppler reads it in a process of its own:
// without a network, within limits of time and memory, killed with all it started. NotFound: poppler is not
// installed. Cancelled: it took too long. InvalidInput: it could make nothing of the file.
Result<QString> textOfPdf(const QString& path, qsizetype most);

} // namespace shanke
