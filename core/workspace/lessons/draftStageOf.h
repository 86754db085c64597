// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "research/DraftSaid.h"
#include "workspace/reading/ReadView.h"

#include <optional>

namespace shanke {

// How far a draft of a standard plan is that lies at a school; nothing for any other document, and for one
// that was never saved. `view` has a catalogue.
Result<std::optional<DraftStage>> draftStageOf(const ReadView& view, const DocId& id);

} // namespace shanke
