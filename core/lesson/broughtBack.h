// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind/Record.h"

namespace shanke {

// What `earlier` said, as the next text of `present`: whose it is, since when, and its files stay those of
// `present`. NewerVersion for a text of a newer program; InvalidInput for another kind.
Result<Record> broughtBack(const Record& present, const Record& earlier);

} // namespace shanke
