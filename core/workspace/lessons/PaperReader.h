// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/PaperSource.h"
#include "workspace/reading/ReadView.h"

namespace shanke {

// A document with all that goes on paper, in a thread of the pool. In any database of the workspace when
// `database` is empty, one's own space first. NotFound.
Result<PaperSource> readForPaper(const ReadView& view, const DatabaseName& database, const DocId& id);

} // namespace shanke
