// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "research/DraftSide.h"
#include "research/MeetingSide.h"
#include "research/NoticeSide.h"
#include "research/ObservationSide.h"
#include "research/ProjectSide.h"
#include "research/TaskSide.h"
#include "research/ThreadSide.h"

#include <variant>

namespace shanke {

// What was said about a record, made into what people look at beside it; nothing for a kind of which nobody
// says anything.
using RecordSide = std::variant<std::monostate, ThreadSide, NoticeSide, TaskSide, MeetingSide,
                                ObservationSide, ProjectSide, DraftSide>;

// By the kind of the record. Pure.
RecordSide sideOf(const SideInput& input);
// Whether there is anything to be said of records of this kind.
bool hasSide(const DocId& id);
QStringList kindsWithSides();

// Whether something waits for a person there follows from what they said themselves.
bool asksByOwnWords(const DocId& id);

// Why the viewer does not say this.
SayBar barOf(const RecordSide& side, const Saying& saying);
// What follows for evidence.
std::vector<ShownFact> shownBy(const RecordSide& side);
// Something waits for the viewer there.
bool asksViewer(const RecordSide& side);

} // namespace shanke
