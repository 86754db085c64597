// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/DocumentIndexer.h"
#include "lesson/PlanState.h"

namespace shanke {

// Derives the state of a plan again from its rows in the catalogue and keeps it there. A decision counts only
// on the desk of the submission it answers.
Result<> refreshPlanState(WriteTransaction& transaction, const PlanKey& key);

// Of a submission, or of a decision on it, in whatever database the event lies; `document`: its key in the
// table of that name.
Result<std::optional<PlanKey>> planOfEvent(const ReadSnapshot& catalogue, qint64 document);

// The state as kept; a draft when nothing is known. `firstColumn` of a row: status, changed since approval,
// changed since submission, submission, approved, decisions, doubt, passed on.
PlanState readPlanState(const Statement& row, int firstColumn);

} // namespace shanke
