// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "research/TaughtFirst.h"
#include "workspace/reading/ReadView.h"

namespace shanke {

class EventWriter;

// States on one's own desk that a plan which waits is taught before anybody could decide. Precondition: it
// was not handed in, or is decided; InvalidInput: no reason is given. In the engine thread; durable when it
// returns.
Result<DocId> stateTaughtFirst(const ReadView& view, EventWriter& events, const DocId& plan,
                               const TaughtFirstSaid& said);

} // namespace shanke
