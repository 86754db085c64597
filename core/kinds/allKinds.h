// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind/KindList.h"

namespace shanke {

// Every kind that this program knows, in the order in which kinds are listed and sent. A description that is
// wrong stops the program when this is first asked.
const KindList& allKinds();

// False for documents that are never edited, for those of a kind that nobody here knows, and for CouchDB's
// own: two versions of one are no work of two people.
bool isMergedKind(const QString& documentId);

} // namespace shanke
