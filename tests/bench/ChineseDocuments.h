// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/DocumentStore.h"

namespace shanke::bench {

// The id of document `number`.
DocId documentId(int number);

// The body of document `number`: a lesson plan in Chinese of about 9 kB, the same on every run. Different
// numbers give different texts, so that nothing compresses or caches better than real plans do.
Body documentBody(int number);

// Writes the first so many of them. How many bytes they are as one compressed text: the least that goes over
// a line for them.
qint64 fillWithPlans(DocumentStore& store, int documents);

} // namespace shanke::bench
