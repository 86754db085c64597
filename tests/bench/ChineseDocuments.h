// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "revision/Revision.h"

namespace shanke::bench {

// The id of document `number`.
DocId documentId(int number);

// The body of document `number`: a lesson plan in Chinese of about 9 kB, the same on every run. Different
// numbers give different texts, so that nothing compresses or caches better than real plans do.
Body documentBody(int number);

} // namespace shanke::bench
