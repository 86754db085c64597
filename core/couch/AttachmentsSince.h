// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "revision/Revision.h"

namespace shanke::couch {

// atts_since: turns the attachments that a receiver has from one of the revisions in `known` into stubs. Only
// ancestors of `revision` count; what was attached after the newest of them keeps its content.
void stubAttachmentsKnownSince(Revision& revision, const QList<RevId>& known);

} // namespace shanke::couch
