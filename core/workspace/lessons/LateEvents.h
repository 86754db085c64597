// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/Roster.h"
#include "sqlite/ReadSnapshot.h"
#include "trust/ChainEvent.h"

// What came late: by somebody who was out by then, or from a device that was. It counts once a leader stands
// for it, who neither said it nor is the one it was decided about.
namespace shanke {

class CatalogueKeeper;
class Clock;
class EventWriter;
struct OpenStores;

// Of a submission and the decisions on it, what came late and `user` may stand for.
Result<QList<DocId>> lateEventsFor(const ReadSnapshot& catalogue, const Roster& roster, const UserId& user,
                                   const DocId& submission);

// Says that this person stands for it. Forbidden: not for this one; Precondition: it did not come late. In
// the engine thread; durable when it returns.
Result<> confirmLate(const DocId& event, const OpenStores& databases, CatalogueKeeper& catalogue,
                     EventWriter& events, const Clock& clock);

} // namespace shanke
