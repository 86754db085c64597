// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/Roster.h"
#include "paper/PaperSource.h"
#include "research/PersonalEvidence.h"
#include "workspace/reading/ReadView.h"

namespace shanke {

// A document with all that goes on paper, in a thread of the pool. In any database of the workspace when
// `database` is empty, one's own space first. NotFound.
Result<PaperSource> readForPaper(const ReadView& view, const DatabaseName& database, const DocId& id);

// What counts for whoever works here in a term, as one sheet, in a thread of the pool.
Result<PaperSource> readEvidenceForPaper(const ReadView& view, const TermDays& term);

// The most that `user` may hand out of what `author` wrote.
Reader mostToHandOut(const UserId& author, const UserId& user, const Roster& roster);

} // namespace shanke
