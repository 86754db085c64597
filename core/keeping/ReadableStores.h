// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/StrongId.h"
#include "store/DocumentStore.h"

#include <functional>

namespace shanke {

// The databases of a workspace or of a node as whatever reads all of them meets them: one after another, each
// held only while it is looked at. A value; may be given to any thread.
struct ReadableStores
{
    using Opened = Result<std::shared_ptr<const DocumentStore>>;

    QList<DatabaseName> names; // sorted
    std::function<Opened(const DatabaseName&)> open;
};

} // namespace shanke
