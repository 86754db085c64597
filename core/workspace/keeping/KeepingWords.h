// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/values/KeepingValues.h"
#include "workspace/values/SyncStatus.h"

namespace shanke {

// A note in an English sentence, for logs and the command line.
QString keepingSentence(const KeepingNote& note);
// A note as a line of the log that the person reads: "repaired" with the database, and so on.
LogEntry keepingEntry(const KeepingNote& note, const QDateTime& now);

} // namespace shanke
