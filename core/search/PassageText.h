// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "search/SearchEntry.h"

namespace shanke {

// The passages of an entry as they lie in the file: compressed.
QByteArray packedPassages(const std::vector<SearchPassage>& passages);
// Damaged when it is not what packedPassages() made.
Result<std::vector<SearchPassage>> unpackedPassages(const QByteArray& packed);

} // namespace shanke
