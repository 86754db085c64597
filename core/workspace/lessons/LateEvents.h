// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/Roster.h"
#include "sqlite/ReadSnapshot.h"
#include "trust/ChainEvent.h"

// What came late: by somebody who was out by then, or from a device that was. It counts once a leader stands
// for it, who neither said it nor is the one it was decided about.
namespace shanke {

class EngineState;

// Of a submission and the decisions on it, what came late and `user` may stand for.
Result<QList<DocId>> lateEventsFor(const ReadSnapshot& catalogue, const Roster& roster, const UserId& user,
                                   const DocId& submission);

// Says that this person stands for it. Forbidden: not for this one; Precondition: it did not come late. In
// the engine thread; durable when it returns.
Result<> confirmLate(EngineState& state, const DocId& event);

} // namespace shanke
