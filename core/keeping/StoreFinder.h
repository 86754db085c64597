// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/StrongId.h"
#include "store/DocumentStore.h"

#include <functional>

namespace shanke {

// Gives the open store of a database to what writes in steps, anew for each: it may be gone (NotFound) or
// away for a while (ServerBusy) by the next. In the thread that writes.
using StoreFinder = std::function<Result<DocumentStore*>(const DatabaseName&)>;

// Of a database that a run over all of them passes over.
inline bool isAway(const Error& error)
{
    return error.kind == ErrorKind::NotFound || error.kind == ErrorKind::ServerBusy;
}

} // namespace shanke
