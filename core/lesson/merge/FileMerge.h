// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/merge/CandidateMerge.h"
#include "lesson/merge/ListSides.h"

namespace shanke {

// The files attached to a document by two people. A file is one value, never mixed from two: of two different
// ones of one name both are kept, the second under another name behind it.
QJsonValue mergeFiles(const ListSides& lists, CandidateMerge& candidates);

} // namespace shanke
