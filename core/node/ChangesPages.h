// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "couch/Changes.h"
#include "node/NodeDatabase.h"

namespace shanke {

// Reads pages of a database's change feed as a client asked for them.
class ChangesPages
{
public:
    // Turns "now" into the sequence of this moment; InvalidInput for a sequence that is not ours.
    static Result<couch::ChangesQuery> resolved(NodeDatabase& database, couch::ChangesQuery query);

    static Result<couch::ChangesPage> read(NodeDatabase& database, const couch::ChangesQuery& query);
};

} // namespace shanke
