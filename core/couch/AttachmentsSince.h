// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "revision/Revision.h"

namespace shanke::couch {

// The generation of the newest revision in `known` that `revision` descends from; 0 without one. A receiver
// that has it has the attachments up to there.
quint32 newestKnownGeneration(const Revision& revision, const QList<RevId>& known);

// atts_since: turns the attachments that a receiver has from one of the revisions in `known` into stubs. Only
// ancestors of `revision` count; what was attached after the newest of them keeps its content.
void stubAttachmentsKnownSince(Revision& revision, const QList<RevId>& known);

} // namespace shanke::couch
