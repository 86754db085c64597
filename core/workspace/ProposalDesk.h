// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Answer.h"
#include "workspace/values/ProposalValues.h"
#include "workspace/values/RecordValues.h"

namespace shanke {

class EngineState;

// What people propose for a record that this person founded or takes part in: what a stick brought here, and
// what the school's server keeps, where it can be had. Nothing for everybody else. In the engine thread.
void proposalsAbout(EngineState& state, const DocId& record, const Answer<QList<RecordProposal>>& answer);

// Saves the record with what is proposed put into it, as two versions are put together; what both changed is
// asked for. Then the proposal is settled. Forbidden: this person does not write it.
void takeOver(EngineState& state, const RecordProposal& proposal, const Answer<SavedRecord>& answer);

// It is kept nowhere any more.
void setAside(EngineState& state, const RecordProposal& proposal, const Answer<>& answer);

} // namespace shanke
