// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "couch/Changes.h"
#include "node/NodeDatabase.h"

namespace shanke {

// Reads pages of a database's change feed as a client asked for them.
class ChangesPages
{
public:
    // Turns "now" into the sequence of this moment, and a sequence that this store has not reached into the
    // beginning: it is of a store that was here before, or of this one before it was put back, and nothing
    // may be hidden from who knows that. InvalidInput for what is no sequence of ours.
    static Result<couch::ChangesQuery> resolved(NodeDatabase& database, couch::ChangesQuery query);

    // Without documents.
    static Result<couch::ChangesPage> read(NodeDatabase& database, const couch::ChangesQuery& query);
    // The text of one that stands in a page. NotFound: its body is not kept any more.
    static Result<QByteArray> document(NodeDatabase& database, const couch::Change& change,
                                       const couch::ChangesQuery& query);
};

} // namespace shanke
