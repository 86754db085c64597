// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/reading/ReadView.h"
#include "workspace/values/RegisterValues.h"

namespace shanke {

class EventWriter;

// States that somebody is away, on that person's desk. Forbidden for who leads nothing; InvalidInput: the
// days are none, or the roster does not name the person. In the engine thread; durable when it returns.
Result<DocId> stateAbsence(const ReadView& view, EventWriter& events, const AbsenceDraft& draft);
Result<> takeBackAbsence(const ReadView& view, EventWriter& events, const DocId& absence);

} // namespace shanke
