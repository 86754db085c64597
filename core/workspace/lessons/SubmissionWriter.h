// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/values/WorkspaceValues.h"

namespace shanke {

class EngineState;

// The two events of the approval chain, written once and never changed. In the engine thread; durable when
// they return.

// Lays the saved plan on its author's desk.
Result<Submission> submitPlan(EngineState& state, const DocId& plan);
// Lays a decision beside the submission. Forbidden on an own one, or without the role.
Result<Decision> decideSubmission(EngineState& state, const DecisionDraft& draft);

} // namespace shanke
