// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "node/NodeDatabase.h"
#include "node/NodeRequest.h"

namespace shanke {

// GET /{db}/_snapshot: the database as one file, whole or from a byte on (Range, If-Range, If-Match), so that
// a client goes on where its line was cut, days later if need be. For everyone who may read the database.
class SnapshotRoute
{
public:
    Result<HttpResponse> answer(NodeDatabase& database, const NodeRequest& request) const;
};

} // namespace shanke
