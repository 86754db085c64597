// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sqlite/WriteTransaction.h"
#include "trust/Evidence.h"

namespace shanke {

// Judges all events of a catalogue by all that has come, if anything has come since they were judged last or
// somebody else is believed now. Answers the documents of which something else is true than before.
Result<std::vector<qint64>> judgeEvents(WriteTransaction& catalogue, const TrustSettings& settings);

} // namespace shanke
