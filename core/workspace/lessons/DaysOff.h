// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sequence/DayOff.h"
#include "sqlite/ReadSnapshot.h"

namespace shanke {

class EventWriter;
struct ReadView;

// The days without lessons that leaders of a school proposed, as far as that counts.
Result<std::vector<ProposedDay>> daysOffOf(const ReadSnapshot& catalogue, const SchoolId& school);

// Proposes one, or takes one back. Forbidden for who leads nothing; InvalidInput: it cannot stand.
Result<DocId> proposeDayOff(const ReadView& view, EventWriter& events, const DayOff& dayOff);

} // namespace shanke
