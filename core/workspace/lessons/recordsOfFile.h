// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/DocumentStore.h"
#include "workspace/values/ImportValues.h"

namespace shanke {

// The records of a store to which the file with this digest is attached, in any thread. Where none names it,
// no body is decoded.
Result<QList<EarlierImport>> recordsOfFile(const DocumentStore& store, const Digest& sha256);

} // namespace shanke
