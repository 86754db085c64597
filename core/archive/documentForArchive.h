// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/PaperSource.h"

namespace shanke {

// A document as it leaves this PC as JSON, with its id as `_id`. Whoever is not its author gets what a
// description says that they may see, and no member that nobody here knows. The list of files is not in it:
// it holds the keys of their pieces.
QJsonObject documentForArchive(const PaperSource& source, Reader reader);

} // namespace shanke
