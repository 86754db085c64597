// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/reading/ReadView.h"
#include "workspace/reading/SchoolFacts.h"
#include "workspace/values/SequenceValues.h"

namespace shanke {

// The lessons of the classes of whoever works here, in the term around a day: from their plans, what the
// school says of its time, and what they said of their classes in their own space. What anybody else says
// there counts for nothing. In a thread of the pool; `view` has a catalogue.
Result<SequencesView> readSequences(const ReadView& view, const QDate& day, const SchoolTime& time);

} // namespace shanke
